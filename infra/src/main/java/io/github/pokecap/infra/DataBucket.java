package io.github.pokecap.infra;

import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.s3.ObjectOwnership;
import software.constructs.Construct;

/** The bucket of datasets and models: encrypted, private, versioned, and with a log of who asked for what. */
final class DataBucket {
    private static final Duration UNFINISHED_UPLOADS = Duration.days(7);

    private final Bucket bucket;

    DataBucket(Construct scope, Deployment deployment) {
        bucket = Bucket.Builder.create(scope, "Data")
                .bucketName(deployment.dataBucket())
                .encryption(BucketEncryption.S3_MANAGED)
                .enforceSsl(true)
                .minimumTlsVersion(1.2)
                .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                .objectOwnership(ObjectOwnership.BUCKET_OWNER_ENFORCED)
                .versioned(true)
                .lifecycleRules(List.of(LifecycleRule.builder()
                        .id("old-versions-and-unfinished-uploads-pass-away")
                        .noncurrentVersionExpiration(Duration.days(deployment.keepOldVersionsDays()))
                        .expiredObjectDeleteMarker(true)
                        .abortIncompleteMultipartUploadAfter(UNFINISHED_UPLOADS)
                        .build()))
                .serverAccessLogsBucket(LogBucket.in(scope, "DataAccessLogs", deployment))
                .serverAccessLogsPrefix("data/")
                .removalPolicy(Keeping.of(deployment))
                .autoDeleteObjects(deployment.development())
                .build();
    }

    Bucket bucket() {
        return bucket;
    }
}
