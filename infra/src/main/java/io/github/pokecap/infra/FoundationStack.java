package io.github.pokecap.infra;

import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

/** What outlives every service: the bucket, the registry, and who may deploy. */
final class FoundationStack extends Stack {
    FoundationStack(Construct scope, StackProps props, Deployment deployment) {
        super(scope, "foundation", props);
        DataBucket data = new DataBucket(this, deployment);
        ImageRegistry images = new ImageRegistry(this, deployment);
        GithubAccess github = new GithubAccess(this, deployment, data.bucket(), images.repository());

        output("DataBucketName", data.bucket().getBucketName());
        output("ImageRepositoryUri", images.repository().getRepositoryUri());
        output("DeployRoleArn", github.deployRole().getRoleArn());
        output("InfrastructureRoleArn", github.infrastructureRole().getRoleArn());
    }

    private void output(String name, String value) {
        CfnOutput.Builder.create(this, name).value(value).build();
    }
}
