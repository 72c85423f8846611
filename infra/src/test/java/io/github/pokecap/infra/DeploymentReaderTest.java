package io.github.pokecap.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeploymentReaderTest {
    @Test
    void cdkJsonIsEnough() {
        Deployment deployment = DeploymentReader.read(Contexts.with());

        assertThat(deployment)
                .isEqualTo(new Deployment(
                        "pokecap",
                        "111122223333",
                        "eu-central-1",
                        "pokecap-data-111122223333-eu-central-1",
                        "pokecap-server",
                        20,
                        90,
                        List.of("models/", "datasets/"),
                        new GithubSource("pokecap/pokecap", "production", "infrastructure", Optional.empty()),
                        false,
                        90,
                        Optional.empty()));
    }

    @Test
    void anImageMakesAService() {
        assertThat(DeploymentReader.read(Contexts.with("imageDigest=" + Contexts.DIGEST))
                        .service())
                .contains(new ServiceOptions(
                        Contexts.DIGEST,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        1024,
                        2048,
                        2,
                        6,
                        60,
                        Optional.empty(),
                        Map.of()));
    }

    @Test
    void aCertificateOpensItToEverybodyUnlessSomebodyIsNamed() {
        String certificate = "certificateArn=arn:aws:acm:eu-central-1:111122223333:certificate/1234";
        String image = "imageDigest=" + Contexts.DIGEST;

        assertThat(allowed(image, certificate)).containsExactly("0.0.0.0/0");
        assertThat(allowed(image, certificate, "allowedCidrs=192.0.2.0/24, 198.51.100.7/32"))
                .containsExactly("192.0.2.0/24", "198.51.100.7/32");
        assertThat(allowed(image)).isEmpty();
    }

    @Test
    void aModelMayBeHeldToOneVersion() {
        String uri = "s3://" + Contexts.BUCKET + "/models/a/b.pokecap?versionId=3sL4kqtJlcpXroDTDmJ+rmSpXd3dIbrHY";
        assertThat(DeploymentReader.read(Contexts.with("imageDigest=" + Contexts.DIGEST, "modelUri=" + uri))
                        .service()
                        .orElseThrow()
                        .model())
                .contains(new ModelUri(uri, Contexts.BUCKET, "models/a/b.pokecap"));
    }

    @Test
    void settingsMayBeAnObjectOfCdkJson() {
        Map<String, Object> context = Contexts.with("imageDigest=" + Contexts.DIGEST);
        context.put("settings", Map.of("POKECAP_B", 2, "POKECAP_A", "x,y"));

        assertThat(DeploymentReader.read(context).service().orElseThrow().settings())
                .containsExactly(Map.entry("POKECAP_A", "x,y"), Map.entry("POKECAP_B", "2"));
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        assertThatThrownBy(() -> DeploymentReader.read(Map.of(
                        "account",
                        "1234",
                        "keepImages",
                        -3,
                        "keepImage",
                        5,
                        "imageDigest",
                        "latest",
                        "minTasks",
                        5,
                        "maxTasks",
                        3,
                        "aws:cdk:bundling-stacks",
                        List.of(),
                        "@aws-cdk/core:checkSecretUsage",
                        true)))
                .isInstanceOf(ContextException.class)
                .hasMessage(String.join(
                        System.lineSeparator(),
                        "context \"keepImage\" is no key of this app; did you mean \"keepImages\"?",
                        "context \"account\" is \"1234\", must be the 12 digits of an AWS account; pass -c"
                                + " account=111122223333 or mend cdk.json",
                        "context \"region\" is not given, must be an AWS region; pass -c region=eu-central-1 or"
                                + " mend cdk.json",
                        "context \"keepImages\" is -3, must be from 1 to 1000; pass -c keepImages=20 or mend"
                                + " cdk.json",
                        "context \"githubRepository\" is not given, must be owner/name; pass -c"
                                + " githubRepository=pokecap/pokecap or mend cdk.json",
                        "context \"imageDigest\" is \"latest\", must be sha256: and 64 hexadecimal digits, not a"
                                + " tag; pass -c imageDigest=sha256:DIGEST or mend cdk.json",
                        "context \"maxTasks\" is 3, must not be less than \"minTasks\", which is 5; pass -c"
                                + " maxTasks=5 or mend cdk.json"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            region=moon | context "region" is "moon", must be an AWS region; pass -c region=eu-central-1 or mend cdk.json
            name=Pokecap | context "name" is "Pokecap", must be 3 to 20 small letters, digits and hyphens; pass -c name=pokecap or mend cdk.json
            dataBucket=My_Bucket | context "dataBucket" is "My_Bucket", must be 3 to 63 small letters, digits and hyphens; pass -c dataBucket=my-bucket or mend cdk.json
            imageRepository=A B | context "imageRepository" is "A B", must be small letters and digits with . _ - / between; pass -c imageRepository=pokecap-server or mend cdk.json
            keepImages=many | context "keepImages" is "many", must be from 1 to 1000; pass -c keepImages=20 or mend cdk.json
            keepImages=1001 | context "keepImages" is 1001, must be from 1 to 1000; pass -c keepImages=20 or mend cdk.json
            keepOldVersionsDays=0 | context "keepOldVersionsDays" is 0, must be from 1 to 3650; pass -c keepOldVersionsDays=90 or mend cdk.json
            prefixes=models/,secret | context "prefixes" holds "secret", must hold prefixes that end with a slash; pass -c prefixes=models/,datasets/ or mend cdk.json
            githubRepository=pokecap | context "githubRepository" is "pokecap", must be owner/name; pass -c githubRepository=pokecap/pokecap or mend cdk.json
            githubRepository=pokecap/* | context "githubRepository" is "pokecap/*", must be owner/name; pass -c githubRepository=pokecap/pokecap or mend cdk.json
            githubEnvironment=* | context "githubEnvironment" is "*", must be the name of a GitHub environment; pass -c githubEnvironment=production or mend cdk.json
            githubEnvironment=infrastructure | context "githubEnvironment" and "infrastructureEnvironment" are both "infrastructure", must differ: whoever deploys an image shall not change these stacks; pass -c infrastructureEnvironment=infrastructure or mend cdk.json
            oidcProviderArn=arn:aws:iam::999999999999:oidc-provider/token.actions.githubusercontent.com | context "oidcProviderArn" is "arn:aws:iam::999999999999:oidc-provider/token.actions.githubusercontent.com", must be GitHub's OIDC provider in account 111122223333; pass -c oidcProviderArn=arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com or mend cdk.json
            development=yes | context "development" is "yes", must be true or false; pass -c development=true or mend cdk.json
            imageDigest=sha256:12 | context "imageDigest" is "sha256:12", must be sha256: and 64 hexadecimal digits, not a tag; pass -c imageDigest=sha256:DIGEST or mend cdk.json
            modelUri=s3://other/models/mine.pokecap | context "modelUri" is "s3://other/models/mine.pokecap", must be a .pokecap file in the data bucket, which the service may read; pass -c modelUri=s3://pokecap-data-111122223333-eu-central-1/models/mine.pokecap or mend cdk.json
            modelUri=mine.zip | context "modelUri" is "mine.zip", must be a .pokecap file in the data bucket, which the service may read; pass -c modelUri=s3://pokecap-data-111122223333-eu-central-1/models/mine.pokecap or mend cdk.json
            certificateArn=arn:aws:acm:us-east-1:111122223333:certificate/1 | context "certificateArn" is "arn:aws:acm:us-east-1:111122223333:certificate/1", must be a certificate in eu-central-1 of account 111122223333; pass -c certificateArn=arn:aws:acm:eu-central-1:111122223333:certificate/ID or mend cdk.json
            allowedCidrs=300.0.0.0/8 | context "allowedCidrs" holds "300.0.0.0/8", must hold blocks of IPv4 addresses, such as 192.0.2.0/24; pass -c allowedCidrs=192.0.2.0/24,198.51.100.0/24 or mend cdk.json
            taskCpu=1000 | context "taskCpu" is 1000, must be one of 256, 512, 1024, 2048, 4096; pass -c taskCpu=1024 or mend cdk.json
            taskMemory=512 | context "taskMemory" is 512, must be one of 2048, 3072, 4096, 5120, 6144, 7168, 8192; pass -c taskMemory=2048 or mend cdk.json
            taskMemory=much | context "taskMemory" is "much", must be one of 2048, 3072, 4096, 5120, 6144, 7168, 8192; pass -c taskMemory=2048 or mend cdk.json
            minTasks=0 | context "minTasks" is 0, must be from 1 to 100; pass -c minTasks=2 or mend cdk.json
            targetCpuPercent=95 | context "targetCpuPercent" is 95, must be from 10 to 90; pass -c targetCpuPercent=60 or mend cdk.json
            logRetentionDays=8 | context "logRetentionDays" is 8, must be one of 7, 14, 30, 90, 180, 365; pass -c logRetentionDays=90 or mend cdk.json
            alarmTopicArn=me@example.org | context "alarmTopicArn" is "me@example.org", must be an SNS topic in eu-central-1; pass -c alarmTopicArn=arn:aws:sns:eu-central-1:111122223333:pokecap-alarms or mend cdk.json
            settings=POKECAP_PORT=80 | context "settings" holds "POKECAP_PORT", which the service sets itself; leave it out
            settings=AWS_SECRET_ACCESS_KEY=x | context "settings" holds "AWS_SECRET_ACCESS_KEY", must hold names that begin with POKECAP_; pass -c settings=POKECAP_SETTING=value or mend cdk.json
            settings=POKECAP_A | context "settings" holds "POKECAP_A", must hold NAME=value; pass -c settings=POKECAP_SETTING=value or mend cdk.json
            """)
    void aMistakeIsToldWithItsCure(String pair, String message) {
        assertThatThrownBy(() -> DeploymentReader.read(Contexts.with(pair)))
                .isInstanceOf(ContextException.class)
                .hasMessage(message);
    }

    @Test
    void memoryIsPairedAsFargatePairsIt() {
        assertThatThrownBy(() -> DeploymentReader.read(Contexts.with("taskCpu=256", "taskMemory=3072")))
                .hasMessage("context \"taskMemory\" is 3072, must be one of 512, 1024, 2048; pass -c taskMemory=2048 or"
                        + " mend cdk.json");
        assertThat(DeploymentReader.read(
                                Contexts.with("imageDigest=" + Contexts.DIGEST, "taskCpu=4096", "taskMemory=30720"))
                        .service()
                        .orElseThrow()
                        .memory())
                .isEqualTo(30720);
        assertThatThrownBy(() -> DeploymentReader.read(Contexts.with("taskCpu=2048")))
                .hasMessage(
                        "context \"taskMemory\" is 2048, must be one of 4096, 5120, 6144, 7168, 8192, 9216, 10240, 11264,"
                                + " 12288, 13312, 14336, 15360, 16384; pass -c taskMemory=4096 or mend cdk.json");
    }

    private static List<String> allowed(String... pairs) {
        return DeploymentReader.read(Contexts.with(pairs))
                .service()
                .orElseThrow()
                .allowedCidrs();
    }
}
