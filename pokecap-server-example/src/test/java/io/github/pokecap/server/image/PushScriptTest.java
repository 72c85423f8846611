package io.github.pokecap.server.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(OS.WINDOWS)
class PushScriptTest {
    private static final String REGISTRY = "123456789012.dkr.ecr.eu-central-1.amazonaws.com";

    private PushScript script;

    @BeforeEach
    void commands(@TempDir Path folder) throws IOException {
        script = new PushScript(folder);
    }

    private PushScript.Outcome push(String... more) throws IOException, InterruptedException {
        String[] usual = {"--registry", REGISTRY, "--repository", "pokecap", "--tag", "0.1.0"};
        String[] all = new String[usual.length + more.length];
        System.arraycopy(usual, 0, all, 0, usual.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return script.run(all);
    }

    @Test
    void logsInTagsPushesAndEndsWithTheDigest() throws Exception {
        PushScript.Outcome outcome = push("--region", "eu-central-1");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .containsExactly("pushed " + REGISTRY + "/pokecap:0.1.0", "digest: " + PushScript.DIGEST);
        assertThat(outcome.calls())
                .containsExactlyInAnyOrder(
                        "docker inspect --type image pokecap-server:latest",
                        "aws ecr get-login-password --region eu-central-1",
                        "docker login --username AWS --password-stdin " + REGISTRY,
                        "stdin: " + PushScript.PASSWORD,
                        "docker tag pokecap-server:latest " + REGISTRY + "/pokecap:0.1.0",
                        "docker push " + REGISTRY + "/pokecap:0.1.0");
    }

    @Test
    void showsThePasswordNowhere() throws Exception {
        PushScript.Outcome outcome = push("--region", "eu-central-1");

        assertThat(outcome.out()).noneMatch(line -> line.contains(PushScript.PASSWORD));
        assertThat(outcome.err()).doesNotContain(PushScript.PASSWORD);
        assertThat(outcome.calls())
                .filteredOn(call -> call.contains(PushScript.PASSWORD))
                .hasSize(1);
    }

    @Test
    void dryRunPrintsTheCommandsAndRunsNone() throws Exception {
        PushScript.Outcome outcome = push("--region", "eu-central-1", "--image", "mine:1", "--dry-run");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .containsExactly(
                        "aws ecr get-login-password --region eu-central-1 | docker login --username AWS --password-stdin "
                                + REGISTRY,
                        "docker tag mine:1 " + REGISTRY + "/pokecap:0.1.0",
                        "docker push " + REGISTRY + "/pokecap:0.1.0");
        assertThat(outcome.calls()).isEmpty();
    }

    @Test
    void logsInToNoOtherRegistry() throws Exception {
        PushScript.Outcome outcome = script.run("--registry", "127.0.0.1:5000", "--repository", "a/b", "--tag", "t");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.calls()).noneMatch(call -> call.startsWith("aws") || call.startsWith("docker login"));
        assertThat(outcome.out()).last().isEqualTo("digest: " + PushScript.DIGEST);
    }

    @Test
    void saysWhyThePushFailed() throws Exception {
        script.docker("[ \"$1\" != push ] || { echo 'tag invalid: it is immutable' >&2; exit 1; }");

        PushScript.Outcome outcome = push("--region", "eu-central-1");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo("tag invalid: it is immutable\npush_to_ecr.sh: cannot push " + REGISTRY
                        + "/pokecap:0.1.0; the tool says why above. Does the repository exist, is the tag taken (infra/ makes"
                        + " tags immutable), and may you push to it?\n");
    }

    @Test
    void saysWhyTheLoginFailed() throws Exception {
        script.docker("[ \"$1\" != login ] || exit 1");

        PushScript.Outcome outcome = push("--region", "eu-central-1");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err())
                .isEqualTo("push_to_ecr.sh: cannot log in to " + REGISTRY + "; check \"aws sts get-caller-identity\""
                        + " and that it may ecr:GetAuthorizationToken\n");
        assertThat(outcome.calls()).noneMatch(call -> call.startsWith("docker push"));
    }

    @Test
    void saysThatThereIsNoSuchImage() throws Exception {
        script.docker("[ \"$1\" != inspect ] || exit 1");

        assertThat(push("--region", "eu-central-1").err())
                .isEqualTo("push_to_ecr.sh: there is no image pokecap-server:latest here; build it: docker build -f"
                        + " pokecap-server-example/Dockerfile -t pokecap-server:latest .\n");
    }

    @Test
    void saysWhichCommandIsMissing() throws Exception {
        script.without("aws");

        assertThat(push("--region", "eu-central-1").err())
                .isEqualTo("push_to_ecr.sh: there is no aws on the PATH, which knows the credentials; install the AWS"
                        + " CLI\n");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', textBlock = """
            --tag t                                                       | --registry is missing
            --registry r --tag t                                          | --repository is missing
            --registry r --repository p                                   | --tag is missing
            --registry r --repository p --tag                             | --tag has no value
            --registry https://r --repository p --tag t | --registry is "https://r", must be a host without https:// and without a path
            --registry r --repository PokeCap --tag t | --repository is "PokeCap", must be of lower-case letters, digits and . _ - /
            --registry r --repository p --tag a:b | --tag is "a:b", must be of letters, digits and _ . -
            --registry 123456789012.dkr.ecr.eu-west-1.amazonaws.com --repository p --tag t | --region is missing; that of the registry is eu-west-1
            --registry 123456789012.dkr.ecr.eu-west-1.amazonaws.com --repository p --tag t --region us-east-1 | --region is us-east-1, but the registry is in eu-west-1
            --password x                                                  | there is no option --password
            """)
    void refusesWhatItCannotUnderstand(String arguments, String message) throws Exception {
        PushScript.Outcome outcome = script.run(arguments.split(" "));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("push_to_ecr.sh: " + message + "; see push_to_ecr.sh --help\n");
        assertThat(outcome.calls()).isEmpty();
    }
}
