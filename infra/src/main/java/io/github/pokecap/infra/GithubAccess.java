package io.github.pokecap.infra;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.ecr.Repository;
import software.amazon.awscdk.services.iam.IOidcProvider;
import software.amazon.awscdk.services.iam.OidcProviderNative;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.WebIdentityPrincipal;
import software.amazon.awscdk.services.s3.Bucket;
import software.constructs.Construct;

/**
 * Lets the workflows of one repository in, without a key: one role in the environment that deploys images, another in the
 * one that deploys these stacks.
 */
final class GithubAccess {
    private static final String ISSUER = "token.actions.githubusercontent.com";

    private final Role deployRole;
    private final Role infrastructureRole;

    GithubAccess(Construct scope, Deployment deployment, Bucket data, Repository images) {
        IOidcProvider provider = provider(scope, deployment.github());
        DeployRights deploy = new DeployRights(deployment, data, images);
        deployRole = Role.Builder.create(scope, "DeployRole")
                .roleName(deployment.name() + "-deploy-" + deployment.region())
                .description("Pushes an image and lets the service run it")
                .assumedBy(workflow(
                        provider, deployment.github(), deployment.github().environment()))
                .maxSessionDuration(Duration.hours(1))
                .inlinePolicies(Map.of("deploy", document(deploy.statements())))
                .build();
        deploy.explain(deployRole);

        InfrastructureRights infrastructure = new InfrastructureRights(deployment);
        infrastructureRole = Role.Builder.create(scope, "InfrastructureRole")
                .roleName(deployment.name() + "-infrastructure-" + deployment.region())
                .description("Deploys the stacks through the roles of cdk bootstrap")
                .assumedBy(workflow(
                        provider, deployment.github(), deployment.github().infrastructureEnvironment()))
                .maxSessionDuration(Duration.hours(1))
                .inlinePolicies(Map.of("infrastructure", document(infrastructure.statements())))
                .build();
        infrastructure.explain(infrastructureRole);
    }

    Role deployRole() {
        return deployRole;
    }

    Role infrastructureRole() {
        return infrastructureRole;
    }

    private static IOidcProvider provider(Construct scope, GithubSource github) {
        return github.providerArn()
                .map(arn -> OidcProviderNative.fromOidcProviderArn(scope, "Github", arn))
                .orElseGet(() -> OidcProviderNative.Builder.create(scope, "Github")
                        .url("https://" + ISSUER)
                        .clientIds(List.of("sts.amazonaws.com"))
                        .build());
    }

    private static WebIdentityPrincipal workflow(IOidcProvider provider, GithubSource github, String environment) {
        // Sorted: the order of Map.of changes from run to run, and would change the template.
        Map<String, String> claims = new TreeMap<>();
        claims.put(ISSUER + ":aud", "sts.amazonaws.com");
        claims.put(ISSUER + ":sub", "repo:" + github.repository() + ":environment:" + environment);
        return new WebIdentityPrincipal(provider.getOidcProviderArn(), Map.of("StringEquals", claims));
    }

    private static PolicyDocument document(List<PolicyStatement> statements) {
        return PolicyDocument.Builder.create().statements(statements).build();
    }
}
