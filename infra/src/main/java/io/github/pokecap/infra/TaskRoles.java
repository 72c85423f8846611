package io.github.pokecap.infra;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.constructs.Construct;

/** What the server itself may do (read its model), and what Fargate may do to start it (fetch its image, write its log). */
final class TaskRoles {
    private final Role task;
    private final Role execution;

    TaskRoles(Construct scope, Deployment deployment, ServiceOptions options) {
        task = role(
                scope, deployment, "TaskRole", deployment.taskRole(), "The server: reads its model, and nothing else");
        options.model()
                .ifPresent(model -> task.addToPolicy(PolicyStatement.Builder.create()
                        .sid("ReadModel")
                        .actions(List.of("s3:GetObject", "s3:GetObjectVersion"))
                        .resources(List.of("arn:aws:s3:::" + model.bucket() + "/" + model.key()))
                        .build()));
        execution = role(
                scope,
                deployment,
                "TaskStartRole",
                deployment.executionRole(),
                "Fargate: fetches the image, writes logs");
    }

    Role task() {
        return task;
    }

    Role execution() {
        return execution;
    }

    void explain() {
        Findings.explain(
                execution, "AwsSolutions-IAM5[Resource::*]", "Amazon knows no resource for ecr:GetAuthorizationToken.");
    }

    private static Role role(Construct scope, Deployment deployment, String id, String name, String description) {
        return Role.Builder.create(scope, id)
                .roleName(name)
                .description(description)
                .assumedBy(new ServicePrincipal("ecs-tasks.amazonaws.com").withConditions(ofEcs(deployment)))
                .build();
    }

    /** In an order of its own: that of Map.of changes from run to run, and would change the template. */
    private static Map<String, Object> ofEcs(Deployment deployment) {
        Map<String, Object> conditions = new TreeMap<>();
        conditions.put("ArnLike", Map.of("aws:SourceArn", deployment.arn("ecs", "*")));
        conditions.put("StringEquals", Map.of("aws:SourceAccount", deployment.account()));
        return conditions;
    }
}
