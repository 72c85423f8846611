package io.github.pokecap.infra.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkflowsTest {
    private static final Pattern PINNED =
            Pattern.compile("uses: ([A-Za-z0-9_.-]+/[A-Za-z0-9_./-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+"
                    + "|\\./\\.github/workflows/[a-z-]+\\.yml)");

    static Stream<Workflow> all() {
        return Workflow.all().stream();
    }

    @Test
    void theyAreThese() {
        assertThat(all().map(Workflow::name))
                .containsExactly("ci.yml", "codeql.yml", "dependency-review.yml", "deploy.yml", "release.yml");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyActionIsPinnedByItsCommitAndToldByItsVersion(Workflow workflow) {
        assertThat(workflow.text().lines().map(String::strip).filter(line -> line.contains("uses:")))
                .allSatisfy(line -> assertThat(line.replaceFirst("^- ", "")).matches(PINNED));
    }

    @Test
    void anActionHasOneVersionEverywhere() {
        Map<String, String> versions = new TreeMap<>();
        all().flatMap(workflow -> workflow.steps().stream())
                .filter(step -> step.containsKey("uses"))
                .map(step -> Workflow.<String>cast(step.get("uses")).split("@", 2))
                .forEach(action -> assertThat(versions.merge(action[0], action[1], (was, is) -> is))
                        .as(action[0])
                        .isEqualTo(action[1]));
        assertThat(versions).hasSize(11);
        assertThat(versions.get("github/codeql-action/init")).isEqualTo(versions.get("github/codeql-action/analyze"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aWorkflowAsAWholeMayReadAtMost(Workflow workflow) {
        assertThat(workflow.content().get("permissions")).isIn(Map.of(), Map.of("contents", "read"));
    }

    @Test
    void whoMayWriteIsTold() {
        Map<String, Object> told = new LinkedHashMap<>();
        all().forEach(workflow -> workflow.jobs().forEach((id, job) -> {
            Map<String, String> permissions =
                    new TreeMap<>(Workflow.<Map<String, String>>cast(job.getOrDefault("permissions", Map.of())));
            permissions.values().removeIf("read"::equals);
            if (!permissions.isEmpty()) {
                told.put(workflow.name() + " " + id, permissions);
            }
        }));

        assertThat(told)
                .isEqualTo(Map.of(
                        "codeql.yml analyze", Map.of("security-events", "write"),
                        "deploy.yml infrastructure", Map.of("id-token", "write"),
                        "deploy.yml image", Map.of("id-token", "write"),
                        "deploy.yml first", Map.of("id-token", "write"),
                        "deploy.yml deploy", Map.of("id-token", "write"),
                        "release.yml publish", Map.of("id-token", "write", "attestations", "write"),
                        "release.yml github", Map.of("contents", "write")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void oneRunAtATime(Workflow workflow) {
        assertThat(Workflow.<Map<String, Object>>cast(workflow.content().get("concurrency")))
                .containsKeys("group", "cancel-in-progress");
    }

    @Test
    void whatDeploysIsNotBrokenOff() {
        for (String name : List.of("deploy.yml", "release.yml")) {
            assertThat(Workflow.of(name).content().get("concurrency"))
                    .isEqualTo(Map.of("group", name.replace(".yml", ""), "cancel-in-progress", false));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyJobEnds(Workflow workflow) {
        workflow.jobs().forEach((id, job) -> {
            if (!job.containsKey("uses")) {
                assertThat(job).as(id).containsKeys("timeout-minutes", "runs-on");
            }
        });
    }

    /** Whatever a caller can write comes to a script by its environment, and is never part of its text. */
    @ParameterizedTest
    @MethodSource("all")
    void noExpressionStandsInAScript(Workflow workflow) {
        assertThat(workflow.steps().stream().map(step -> step.get("run")).filter(Objects::nonNull))
                .noneMatch(run -> String.valueOf(run).contains("${{"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aCheckoutLeavesNoTokenBehind(Workflow workflow) {
        assertThat(workflow.steps().stream()
                        .filter(step -> String.valueOf(step.get("uses")).startsWith("actions/checkout@")))
                .allSatisfy(step -> assertThat(Workflow.<Map<String, Object>>cast(step.get("with")))
                        .containsEntry("persist-credentials", false));
    }

    @ParameterizedTest
    @MethodSource("all")
    void noKeyOfAmazonIsKeptAnywhere(Workflow workflow) {
        assertThat(workflow.text().toLowerCase(Locale.ROOT))
                .doesNotContain("aws_access_key", "aws-access-key", "aws_secret", "aws-secret", "aws_session_token");
        if (!"release.yml".equals(workflow.name())) {
            assertThat(workflow.text()).doesNotContain("secrets.");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void strangersCodeNeverRunsWithRights(Workflow workflow) {
        assertThat(Workflow.<Map<String, Object>>cast(workflow.content().get("on")))
                .doesNotContainKeys("pull_request_target", "workflow_run", "issue_comment");
    }
}
