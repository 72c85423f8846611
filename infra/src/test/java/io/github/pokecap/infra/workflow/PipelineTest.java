package io.github.pokecap.infra.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The order of deploy.yml and release.yml, and what their jobs hand on. */
class PipelineTest {
    private final Workflow deploy = Workflow.of("deploy.yml");
    private final Workflow release = Workflow.of("release.yml");

    @Test
    void nothingIsDeployedThatDidNotPass() {
        assertThat(deploy.job("ci")).containsEntry("uses", "./.github/workflows/ci.yml");
        assertThat(deploy.job("infrastructure")).containsEntry("needs", "ci");
        assertThat(deploy.job("image")).containsEntry("needs", "infrastructure");
        assertThat(deploy.job("deploy")).containsEntry("needs", List.of("infrastructure", "image"));
        assertThat(deploy.job("first")).containsEntry("needs", List.of("infrastructure", "image"));
    }

    @Test
    void anImageIsBuiltThenScannedThenPushedAndThereAreNoRightsBefore() {
        assertThat(Workflow.steps(deploy.job("image")).stream()
                        .map(step -> step.containsKey("name")
                                ? step.get("name")
                                : Workflow.<String>cast(step.get("uses")).split("@", 2)[0]))
                .containsExactly("actions/checkout", "Build", "Scan", "aws-actions/configure-aws-credentials", "Push");
        assertThat(Workflow.<Map<String, Object>>cast(
                        Workflow.steps(deploy.job("image")).get(2).get("with")))
                .containsEntry("fail-build", true);
    }

    @Test
    void theDigestGoesFromJobToJob() {
        assertThat(deploy.job("image").get("outputs")).isEqualTo(Map.of("digest", "${{ steps.push.outputs.digest }}"));
        for (String job : List.of("first", "deploy")) {
            List<Map<String, Object>> steps = Workflow.steps(deploy.job(job));
            assertThat(steps.get(steps.size() - 1))
                    .containsEntry("env", Map.of("DIGEST", "${{ needs.image.outputs.digest }}"));
        }
        assertThat(deploy.job("first")).containsEntry("if", "needs.infrastructure.outputs.running == ''");
        assertThat(deploy.job("deploy")).containsEntry("if", "needs.infrastructure.outputs.running != ''");
    }

    @Test
    void everyJobWithRightsStandsInAnEnvironmentThatTheRoleKnows() {
        deploy.jobs().forEach((id, job) -> {
            for (Map<String, Object> step : Workflow.steps(job)) {
                if (String.valueOf(step.get("uses")).startsWith("aws-actions/")) {
                    String role = "infrastructure".equals(job.get("environment")) ? "infrastructure" : "deploy";
                    assertThat(Workflow.<Map<String, Object>>cast(step.get("with")))
                            .as(id)
                            .containsEntry(
                                    "role-to-assume",
                                    "arn:aws:iam::${{ env.AWS_ACCOUNT }}:role/${{ env.DEPLOYMENT_NAME }}-" + role
                                            + "-${{ env.AWS_REGION }}")
                            .containsEntry("allowed-account-ids", "${{ env.AWS_ACCOUNT }}");
                    assertThat(job.get("environment")).isIn("infrastructure", "production");
                }
            }
        });
    }

    @Test
    void aReleaseIsCheckedTestedPublishedAndThenTold() {
        assertThat(release.job("publish")).containsEntry("needs", List.of("check", "tests"));
        assertThat(release.job("publish")).containsEntry("environment", "maven-central");
        assertThat(release.job("github")).containsEntry("needs", List.of("check", "publish"));
        assertThat(release.text()).contains("release/check.sh \"$VERSION\"", "-Prelease");
    }
}
