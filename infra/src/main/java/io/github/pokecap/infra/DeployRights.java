package io.github.pokecap.infra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.ecr.Repository;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.s3.Bucket;

/** What the role that deploys images may do: push to one repository, use some prefixes, update one service. */
final class DeployRights {
    private final Deployment deployment;
    private final Bucket data;
    private final Repository images;

    DeployRights(Deployment deployment, Bucket data, Repository images) {
        this.deployment = deployment;
        this.data = data;
        this.images = images;
    }

    List<PolicyStatement> statements() {
        List<PolicyStatement> statements = new ArrayList<>();
        statements.add(allow("LogInToRegistry", List.of("ecr:GetAuthorizationToken"), List.of("*"))
                .build());
        statements.add(allow(
                        "PushImages",
                        List.of(
                                "ecr:BatchCheckLayerAvailability",
                                "ecr:BatchGetImage",
                                "ecr:CompleteLayerUpload",
                                "ecr:DescribeImages",
                                "ecr:GetDownloadUrlForLayer",
                                "ecr:InitiateLayerUpload",
                                "ecr:PutImage",
                                "ecr:UploadLayerPart"),
                        List.of(images.getRepositoryArn()))
                .build());
        statements.add(allow(
                        "UseObjects",
                        // No DeleteObject: what was written stays, if need be as an old version.
                        List.of("s3:AbortMultipartUpload", "s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"),
                        deployment.prefixes().stream()
                                .map(data::arnForObjects)
                                .map(arn -> arn + "*")
                                .toList())
                .build());
        statements.add(allow("ListObjects", List.of("s3:ListBucket"), List.of(data.getBucketArn()))
                .conditions(Map.of(
                        "StringLike",
                        Map.of(
                                "s3:prefix",
                                deployment.prefixes().stream()
                                        .map(prefix -> prefix + "*")
                                        .toList())))
                .build());
        statements.add(allow(
                        "UpdateService",
                        List.of("ecs:DescribeServices", "ecs:UpdateService"),
                        List.of(deployment.arn(
                                "ecs", "service/" + deployment.cluster() + "/" + deployment.serviceName())))
                .build());
        statements.add(allow(
                        "DescribeTasks",
                        List.of("ecs:DescribeTaskDefinition", "ecs:RegisterTaskDefinition"),
                        List.of("*"))
                .build());
        statements.add(allow(
                        "GiveTasksTheirRoles",
                        List.of("iam:PassRole"),
                        List.of(
                                deployment.arn("iam", "role/" + deployment.taskRole()),
                                deployment.arn("iam", "role/" + deployment.executionRole())))
                .conditions(Map.of("StringEquals", Map.of("iam:PassedToService", "ecs-tasks.amazonaws.com")))
                .build());
        return statements;
    }

    void explain(Role role) {
        Findings.explain(
                role,
                "AwsSolutions-IAM5[Resource::*]",
                "Amazon knows no resource for ecr:GetAuthorizationToken, ecs:DescribeTaskDefinition and"
                        + " ecs:RegisterTaskDefinition; a definition is run by the one service only, with the two roles only.");
        for (String prefix : deployment.prefixes()) {
            Findings.explain(
                    role,
                    "AwsSolutions-IAM5[Resource::<" + data.getStack().getLogicalId(cfn()) + ".Arn>/" + prefix + "*]",
                    "Datasets and models are many objects below this prefix; nothing above it can be reached.");
        }
    }

    private software.amazon.awscdk.CfnElement cfn() {
        return (software.amazon.awscdk.CfnElement)
                java.util.Objects.requireNonNull(data.getNode().getDefaultChild());
    }

    private static PolicyStatement.Builder allow(String sid, List<String> actions, List<String> resources) {
        return PolicyStatement.Builder.create().sid(sid).actions(actions).resources(resources);
    }
}
