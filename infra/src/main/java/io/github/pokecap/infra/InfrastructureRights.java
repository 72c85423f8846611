package io.github.pokecap.infra;

import java.util.List;
import java.util.stream.Stream;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;

/** What the role that deploys these stacks may do: become the roles of cdk bootstrap, and see which image runs. */
final class InfrastructureRights {
    private final Deployment deployment;

    InfrastructureRights(Deployment deployment) {
        this.deployment = deployment;
    }

    List<PolicyStatement> statements() {
        return List.of(
                PolicyStatement.Builder.create()
                        .sid("BecomeBootstrapRoles")
                        .actions(List.of("sts:AssumeRole"))
                        .resources(Stream.of("deploy", "file-publishing", "lookup")
                                .map(role -> deployment.arn(
                                        "iam",
                                        "role/cdk-hnb659fds-" + role + "-role-" + deployment.account() + "-"
                                                + deployment.region()))
                                .toList())
                        .build(),
                PolicyStatement.Builder.create()
                        .sid("SeeService")
                        .actions(List.of("ecs:DescribeServices"))
                        .resources(List.of(deployment.arn(
                                "ecs", "service/" + deployment.cluster() + "/" + deployment.serviceName())))
                        .build(),
                PolicyStatement.Builder.create()
                        .sid("SeeTasks")
                        .actions(List.of("ecs:DescribeTaskDefinition"))
                        .resources(List.of("*"))
                        .build());
    }

    void explain(Role role) {
        Findings.explain(
                role,
                "AwsSolutions-IAM5[Resource::*]",
                "Amazon knows no resource for ecs:DescribeTaskDefinition, which changes nothing.");
    }
}
