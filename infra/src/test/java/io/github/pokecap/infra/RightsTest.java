package io.github.pokecap.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whole statements: a right that is added is a change of this test. */
@NeedsNode
class RightsTest {
    private static final String ECS_SERVICE = "arn:aws:ecs:eu-central-1:111122223333:service/pokecap/pokecap-server";
    private static final String BOOTSTRAP = "arn:aws:iam::111122223333:role/cdk-hnb659fds-";

    private final Map<String, Object> foundation = Synthesized.internal().json("foundation");

    @Test
    void imagesAreDeployedByOneEnvironmentOfOneRepository() {
        assertThat(whoMayBecome("pokecap-deploy-eu-central-1"))
                .isEqualTo(Map.of(
                        "token.actions.githubusercontent.com:aud", "sts.amazonaws.com",
                        "token.actions.githubusercontent.com:sub", "repo:pokecap/pokecap:environment:production"));
        assertThat(whoMayBecome("pokecap-infrastructure-eu-central-1"))
                .isEqualTo(Map.of(
                        "token.actions.githubusercontent.com:aud", "sts.amazonaws.com",
                        "token.actions.githubusercontent.com:sub", "repo:pokecap/pokecap:environment:infrastructure"));
    }

    @Test
    void whoDeploysAnImagePushesItAndUpdatesOneServiceAndNoMore() {
        Map<String, Object> bucket = Map.of("Fn::GetAtt", List.of("Data666C94C7", "Arn"));
        assertThat(statements("pokecap-deploy-eu-central-1"))
                .isEqualTo(Map.of(
                        "LogInToRegistry",
                        allow("ecr:GetAuthorizationToken", "*"),
                        "PushImages",
                        allow(
                                List.of(
                                        "ecr:BatchCheckLayerAvailability",
                                        "ecr:BatchGetImage",
                                        "ecr:CompleteLayerUpload",
                                        "ecr:DescribeImages",
                                        "ecr:GetDownloadUrlForLayer",
                                        "ecr:InitiateLayerUpload",
                                        "ecr:PutImage",
                                        "ecr:UploadLayerPart"),
                                Map.of("Fn::GetAtt", List.of("Images2D38C313", "Arn"))),
                        "UseObjects",
                        allow(
                                List.of(
                                        "s3:AbortMultipartUpload",
                                        "s3:GetObject",
                                        "s3:GetObjectVersion",
                                        "s3:PutObject"),
                                List.of(
                                        Map.of("Fn::Join", List.of("", List.of(bucket, "/models/*"))),
                                        Map.of("Fn::Join", List.of("", List.of(bucket, "/datasets/*"))))),
                        "ListObjects",
                        allow(
                                "s3:ListBucket",
                                bucket,
                                Map.of("StringLike", Map.of("s3:prefix", List.of("models/*", "datasets/*")))),
                        "UpdateService",
                        allow(List.of("ecs:DescribeServices", "ecs:UpdateService"), ECS_SERVICE),
                        "DescribeTasks",
                        allow(List.of("ecs:DescribeTaskDefinition", "ecs:RegisterTaskDefinition"), "*"),
                        "GiveTasksTheirRoles",
                        allow(
                                "iam:PassRole",
                                List.of(
                                        "arn:aws:iam::111122223333:role/pokecap-task-eu-central-1",
                                        "arn:aws:iam::111122223333:role/pokecap-task-start-eu-central-1"),
                                Map.of("StringEquals", Map.of("iam:PassedToService", "ecs-tasks.amazonaws.com")))));
    }

    @Test
    void whoDeploysTheStacksGoesThroughTheRolesOfBootstrap() {
        assertThat(statements("pokecap-infrastructure-eu-central-1"))
                .isEqualTo(Map.of(
                        "BecomeBootstrapRoles",
                        allow(
                                "sts:AssumeRole",
                                List.of(
                                        BOOTSTRAP + "deploy-role-111122223333-eu-central-1",
                                        BOOTSTRAP + "file-publishing-role-111122223333-eu-central-1",
                                        BOOTSTRAP + "lookup-role-111122223333-eu-central-1")),
                        "SeeService",
                        allow("ecs:DescribeServices", ECS_SERVICE),
                        "SeeTasks",
                        allow("ecs:DescribeTaskDefinition", "*")));
    }

    private static Map<String, Object> allow(Object action, Object resource) {
        return Map.of("Effect", "Allow", "Action", action, "Resource", resource);
    }

    private static Map<String, Object> allow(Object action, Object resource, Object condition) {
        return Map.of("Effect", "Allow", "Action", action, "Resource", resource, "Condition", condition);
    }

    private Object whoMayBecome(String role) {
        Map<?, ?> statement = (Map<?, ?>)
                Objects.requireNonNull(((List<?>) Json.at(role(role), "AssumeRolePolicyDocument", "Statement")).get(0));
        assertThat(statement.get("Action")).isEqualTo("sts:AssumeRoleWithWebIdentity");
        return Json.at(statement, "Condition", "StringEquals");
    }

    private Map<String, Object> statements(String role) {
        List<?> policies = (List<?>) Json.at(role(role), "Policies");
        assertThat(policies).hasSize(1);
        Map<String, Object> statements = new LinkedHashMap<>();
        for (Object statement : (List<?>) Json.at(policies.get(0), "PolicyDocument", "Statement")) {
            Map<String, Object> rest = new LinkedHashMap<>();
            ((Map<?, ?>) statement).forEach((key, value) -> rest.put((String) key, value));
            statements.put((String) Objects.requireNonNull(rest.remove("Sid")), rest);
        }
        return statements;
    }

    private Object role(String name) {
        return ((Map<?, ?>) Json.at(foundation, "Resources"))
                .values().stream()
                        .filter(resource -> "AWS::IAM::Role".equals(Json.at(resource, "Type")))
                        .map(resource -> Json.at(resource, "Properties"))
                        .filter(properties -> name.equals(((Map<?, ?>) properties).get("RoleName")))
                        .findFirst()
                        .orElseThrow();
    }
}
