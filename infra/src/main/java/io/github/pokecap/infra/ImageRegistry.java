package io.github.pokecap.infra;

import java.util.List;
import software.amazon.awscdk.services.ecr.LifecycleRule;
import software.amazon.awscdk.services.ecr.Repository;
import software.amazon.awscdk.services.ecr.TagMutability;
import software.amazon.awscdk.services.ecr.TagStatus;
import software.constructs.Construct;

/** The repository of the server's images: scanned as they come, tagged once for all, the last of them kept. */
final class ImageRegistry {
    private final Repository repository;

    ImageRegistry(Construct scope, Deployment deployment) {
        repository = Repository.Builder.create(scope, "Images")
                .repositoryName(deployment.imageRepository())
                .imageScanOnPush(true)
                .imageTagMutability(TagMutability.IMMUTABLE)
                .lifecycleRules(List.of(LifecycleRule.builder()
                        .description("keeps the last " + deployment.keepImages())
                        .tagStatus(TagStatus.ANY)
                        .maxImageCount(deployment.keepImages())
                        .build()))
                .removalPolicy(Keeping.of(deployment))
                .emptyOnDelete(deployment.development())
                .build();
    }

    Repository repository() {
        return repository;
    }
}
