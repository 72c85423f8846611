package io.github.pokecap.infra.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.infra.workflow.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a command aws that answers as Amazon does, and writes down what it was asked. */
class DeployScriptsTest {
    private static final String OLD = "sha256:" + "1".repeat(64);
    private static final String NEW = "sha256:" + "2".repeat(64);
    private static final String FAMILY = "arn:aws:ecs:eu-central-1:111122223333:task-definition/pokecap-server:";

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""), Map.of());

    @BeforeEach
    void prepare() {
        Shell.assumeThereIs("bash", "jq");
        shell = new Shell(
                folder,
                Map.of(
                        "GITHUB_OUTPUT", folder.resolve("outputs").toString(),
                        "AWS_ACCOUNT", "111122223333",
                        "AWS_REGION", "eu-central-1",
                        "DEPLOYMENT_NAME", "pokecap",
                        "IMAGE_REPOSITORY", "pokecap-server",
                        "GITHUB_REPOSITORY", "pokecap/pokecap"));
    }

    @Test
    void theDigestThatWasPushedIsHandedOn() throws IOException, InterruptedException {
        String said = "pushed 111122223333.dkr.ecr.eu-central-1.amazonaws.com/pokecap-server:abc\ndigest: " + NEW;

        assertThat(shell.scriptWithInput(said + "\n", "pushed-digest.sh")).isEqualTo(new Ended(0, said, ""));
        assertThat(folder.resolve("outputs")).hasContent("digest=" + NEW);
    }

    @Test
    void withoutADigestNothingIsHandedOn() throws IOException, InterruptedException {
        for (String last : new String[] {"", "digest: latest", "digest: " + NEW + "; id", "digest: sha256:12"}) {
            assertThat(shell.scriptWithInput(last.isEmpty() ? "" : last + "\n", "pushed-digest.sh"))
                    .isEqualTo(new Ended(
                            1,
                            last,
                            "pushed-digest.sh: the last line is \"" + last
                                    + "\", must be the digest that was pushed: digest: sha256:..."));
        }
        assertThat(folder.resolve("outputs")).doesNotExist();
    }

    @Test
    void whichImageRunsIsAsked() throws IOException, InterruptedException {
        amazon("ACTIVE", FAMILY + 7, FAMILY + 7);

        assertThat(shell.script("running-digest.sh", "pokecap", "pokecap-server"))
                .isEqualTo(new Ended(0, OLD, ""));
    }

    @Test
    void aServiceThatIsNotThereYetRunsNothing() throws IOException, InterruptedException {
        amazon("INACTIVE", FAMILY + 7, FAMILY + 7);
        assertThat(shell.script("running-digest.sh", "pokecap", "pokecap-server"))
                .isEqualTo(new Ended(0, "", ""));

        shell.standIn("aws", "echo 'An error occurred (ClusterNotFoundException): Cluster not found.' >&2; exit 254");
        assertThat(shell.script("running-digest.sh", "pokecap", "pokecap-server"))
                .isEqualTo(new Ended(0, "", ""));
    }

    @Test
    void anAnswerThatIsNoneIsNotTakenForNone() throws IOException, InterruptedException {
        shell.standIn("aws", "echo 'An error occurred (AccessDeniedException)' >&2; exit 254");

        assertThat(shell.script("running-digest.sh", "pokecap", "pokecap-server"))
                .isEqualTo(new Ended(
                        1,
                        "",
                        "running-digest.sh: cannot ask for the service pokecap-server in the cluster pokecap: An error"
                                + " occurred (AccessDeniedException)"));
    }

    @Test
    void aServiceIsLetRunTheImageAndNothingElseOfItChanges() throws IOException, InterruptedException {
        amazon("ACTIVE", FAMILY + 7, FAMILY + 8);

        assertThat(shell.script("deploy-service.sh", "pokecap", "pokecap-server", NEW))
                .isEqualTo(new Ended(0, FAMILY + 7 + " -> " + FAMILY + 8 + "\npokecap-server runs " + NEW, ""));
        assertThat(folder.resolve("registered"))
                .hasContent(
                        "{\"family\":\"pokecap-server\",\"containerDefinitions\":[{\"name\":\"server\",\"image\":"
                                + "\"111122223333.dkr.ecr.eu-central-1.amazonaws.com/pokecap-server@" + NEW
                                + "\",\"readonlyRootFilesystem\":true},{\"name\":\"other\",\"image\":\"a:b\"}],\"cpu\":\"1024\"}");
        assertThat(folder.resolve("updated"))
                .hasContent("--cluster pokecap --service pokecap-server --task-definition " + FAMILY + 8
                        + " --output json");
    }

    @Test
    void anImageThatDoesNotBecomeReadyFailsTheDeployment() throws IOException, InterruptedException {
        amazon("ACTIVE", FAMILY + 7, FAMILY + 7);

        assertThat(shell.script("deploy-service.sh", "pokecap", "pokecap-server", NEW))
                .isEqualTo(new Ended(
                        1,
                        FAMILY + 7 + " -> " + FAMILY + 8,
                        "deploy-service.sh: " + FAMILY + 8 + " did not become ready, and Amazon took it back:"
                                + " pokecap-server runs " + FAMILY + 7));
    }

    @Test
    void whatIsNoDigestAndWhatIsNoServiceIsNotDeployed() throws IOException, InterruptedException {
        amazon("INACTIVE", FAMILY + 7, FAMILY + 7);

        assertThat(shell.script("deploy-service.sh", "pokecap", "pokecap-server", "latest"))
                .isEqualTo(new Ended(
                        1,
                        "",
                        "deploy-service.sh: the digest is \"latest\", must be sha256: and 64 hexadecimal digits"));
        assertThat(shell.script("deploy-service.sh", "pokecap", "pokecap-server", NEW))
                .isEqualTo(new Ended(
                        1,
                        "",
                        "deploy-service.sh: there is no service pokecap-server in the cluster pokecap; deploy its stack"
                                + " first: docs/deployment.md"));
    }

    @Test
    void theServiceIsDeployedWhereItsImageIsKnown() throws IOException, InterruptedException {
        shell.standIn("npx", "echo \"$*\"");
        String context = " --require-approval never -c account=111122223333 -c region=eu-central-1 -c name=pokecap -c"
                + " imageRepository=pokecap-server -c githubRepository=pokecap/pokecap";

        assertThat(shell.script("deploy-stacks.sh", ""))
                .isEqualTo(new Ended(0, "--offline cdk deploy foundation" + context, ""));
        assertThat(shell.script("deploy-stacks.sh", NEW))
                .isEqualTo(new Ended(
                        0, "--offline cdk deploy foundation service" + context + " -c imageDigest=" + NEW, ""));
    }

    /** A service that runs one definition before it is updated, and one after. */
    private void amazon(String status, String before, String after) throws IOException {
        Files.writeString(folder.resolve("definition.json"), """
                {"taskDefinition": {"taskDefinitionArn": "%s7", "revision": 7, "status": "ACTIVE", "family": "pokecap-server",
                 "containerDefinitions": [
                   {"name": "server", "image": "111122223333.dkr.ecr.eu-central-1.amazonaws.com/pokecap-server@%s",
                    "readonlyRootFilesystem": true}, {"name": "other", "image": "a:b"}],
                 "cpu": "1024", "requiresAttributes": [], "compatibilities": ["FARGATE"], "registeredAt": 1,
                 "registeredBy": "me"}}
                """.formatted(FAMILY, OLD));
        shell.standIn("aws", """
                command=$2; shift 2
                case $command in
                    describe-services)
                        [ -e updated ] && now=%s || now=%s
                        echo '{"services": [{"status": "%s", "taskDefinition": "'"$now"'"}]}' ;;
                    describe-task-definition) cat definition.json ;;
                    register-task-definition)
                        jq -c . <<<"$2" >registered
                        echo '{"taskDefinition": {"taskDefinitionArn": "%s8"}}' ;;
                    update-service) echo "$*" >updated ;;
                    services-stable) ;;
                    wait | *) ;;
                esac
                """.formatted(after, before, status, FAMILY));
    }
}
