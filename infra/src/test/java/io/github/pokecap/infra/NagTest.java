package io.github.pokecap.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Validations;
import software.amazon.awscdk.services.s3.Bucket;

/** cdk-nag's AwsSolutions, which every synth asks: what it found was explained, each at its own construct. */
@NeedsNode
class NagTest {
    private static final String PREFIX =
            "Datasets and models are many objects below this prefix; nothing above it can be reached.";

    @Test
    void nothingIsFoundThatIsNotExplained() {
        for (Synthesized each : List.of(Synthesized.internal(), Synthesized.internet(), Synthesized.demo())) {
            assertThat(Contexts.json(each.folder().resolve("validation-report.json"))
                            .get("pluginReports"))
                    .as("%s", each.folder())
                    .isEqualTo(List.of());
        }
    }

    @Test
    void aFindingThatIsNotExplainedFailsTheSynth(@TempDir Path folder) {
        App app = new App(AppProps.builder()
                .outdir(folder.toString())
                .analyticsReporting(false)
                .build());
        Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
        Bucket bucket = Bucket.Builder.create(new Stack(app, "bare"), "Bare").build();
        Findings.explain(bucket, "AwsSolutions-S1", "To see that one finding explained leaves the other.");

        assertThatThrownBy(app::synth).hasMessageContaining("Validation failed");
        List<?> reports = (List<?>) Json.at(Contexts.json(folder.resolve("validation-report.json")), "pluginReports");
        List<?> violations = (List<?>) Json.at(reports.get(0), "violations");
        assertThat(violations).hasSize(1);
        assertThat(Json.at(violations.get(0), "ruleName")).isEqualTo("AwsSolutions-S10");
    }

    @Test
    void explanationsAreFewAndNarrow() {
        assertThat(explanations(Synthesized.internal(), "foundation"))
                .isEqualTo(Map.of(
                        "/foundation/DeployRole AwsSolutions-IAM5[Resource::*]",
                        "Amazon knows no resource for ecr:GetAuthorizationToken, ecs:DescribeTaskDefinition and"
                                + " ecs:RegisterTaskDefinition; a definition is run by the one service only, with the two"
                                + " roles only.",
                        "/foundation/DeployRole AwsSolutions-IAM5[Resource::<Data666C94C7.Arn>/models/*]",
                        PREFIX,
                        "/foundation/DeployRole AwsSolutions-IAM5[Resource::<Data666C94C7.Arn>/datasets/*]",
                        PREFIX,
                        "/foundation/InfrastructureRole AwsSolutions-IAM5[Resource::*]",
                        "Amazon knows no resource for ecs:DescribeTaskDefinition, which changes nothing."));
        Map<String, String> internal = Map.of(
                "/service/LoadBalancerLogs AwsSolutions-S1",
                "It holds access logs; logging who wrote those would never end.",
                "/service/Task AwsSolutions-ECS2",
                "The POKECAP_* settings are no secrets, and the server has none to be given.",
                "/service/TaskStartRole AwsSolutions-IAM5[Resource::*]",
                "Amazon knows no resource for ecr:GetAuthorizationToken.");
        assertThat(explanations(Synthesized.internal(), "service")).isEqualTo(internal);
        Map<String, String> internet = new TreeMap<>(internal);
        internet.put(
                "/service/CallerConnections AwsSolutions-EC23",
                "A public service, as its certificate says; allowedCidrs of the context narrows it.");
        assertThat(explanations(Synthesized.internet(), "service")).isEqualTo(internet);
    }

    /** Construct and finding, and the reason; CDK's own checks of templates are not cdk-nag's. */
    private static Map<String, String> explanations(Synthesized synthesized, String stack) {
        Map<String, String> found = new TreeMap<>();
        Contexts.json(synthesized.folder().resolve(stack + ".metadata.json"))
                .forEach((path, entries) -> ((List<?>) entries)
                        .stream()
                                .filter(entry ->
                                        Validations.ACKNOWLEDGED_RULES_METADATA_KEY.equals(Json.at(entry, "type")))
                                .flatMap(entry -> ((Map<?, ?>) Json.at(entry, "data")).entrySet().stream())
                                .filter(rule -> String.valueOf(rule.getKey()).contains("AwsSolutions-"))
                                .forEach(rule -> found.put(
                                        path + " "
                                                + String.valueOf(rule.getKey()).replace("Annotation::", ""),
                                        String.valueOf(rule.getValue()))));
        return found;
    }
}
