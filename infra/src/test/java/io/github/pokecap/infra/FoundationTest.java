package io.github.pokecap.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;

@NeedsNode
class FoundationTest {
    private final Template foundation = Synthesized.internal().foundation();

    @Test
    void dataIsEncryptedPrivateVersionedAndItsReadersAreLogged() {
        foundation.hasResourceProperties(
                "AWS::S3::Bucket",
                Map.of(
                        "BucketName",
                        Contexts.BUCKET,
                        "BucketEncryption",
                        Map.of(
                                "ServerSideEncryptionConfiguration",
                                List.of(Map.of("ServerSideEncryptionByDefault", Map.of("SSEAlgorithm", "AES256")))),
                        "PublicAccessBlockConfiguration",
                        Map.of(
                                "BlockPublicAcls", true,
                                "BlockPublicPolicy", true,
                                "IgnorePublicAcls", true,
                                "RestrictPublicBuckets", true),
                        "OwnershipControls",
                        Map.of("Rules", List.of(Map.of("ObjectOwnership", "BucketOwnerEnforced"))),
                        "VersioningConfiguration",
                        Map.of("Status", "Enabled"),
                        "LoggingConfiguration",
                        Map.of("LogFilePrefix", "data/", "DestinationBucketName", Match.anyValue())));
    }

    @Test
    void oldVersionsAndUnfinishedUploadsPassAway() {
        foundation.hasResourceProperties(
                "AWS::S3::Bucket",
                Map.of(
                        "BucketName",
                        Contexts.BUCKET,
                        "LifecycleConfiguration",
                        Map.of(
                                "Rules",
                                List.of(Map.of(
                                        "NoncurrentVersionExpiration",
                                        Map.of("NoncurrentDays", 90),
                                        "ExpiredObjectDeleteMarker",
                                        true,
                                        "AbortIncompleteMultipartUpload",
                                        Map.of("DaysAfterInitiation", 7),
                                        "Status",
                                        "Enabled")))));
    }

    @Test
    void everyBucketRefusesWhatIsNotTls() {
        foundation.resourceCountIs("AWS::S3::Bucket", 2);
        assertThat(foundation.findResources(
                        "AWS::S3::BucketPolicy",
                        Match.objectLike(Map.of(
                                "Properties",
                                Map.of(
                                        "PolicyDocument",
                                        Map.of(
                                                "Statement",
                                                Match.arrayWith(List.of(
                                                        Match.objectLike(denied(Map.of(
                                                                "Bool", Map.of("aws:SecureTransport", "false")))),
                                                        Match.objectLike(denied(Map.of(
                                                                "NumericLessThan",
                                                                Map.of("s3:TlsVersion", 1.2))))))))))))
                .hasSize(2);
    }

    private static Map<String, Object> denied(Map<String, Object> condition) {
        return Map.of("Effect", "Deny", "Action", "s3:*", "Principal", Map.of("AWS", "*"), "Condition", condition);
    }

    @Test
    void imagesAreScannedTaggedOnceAndTheLastAreKept() {
        foundation.hasResourceProperties(
                "AWS::ECR::Repository",
                Map.of(
                        "RepositoryName",
                        "pokecap-server",
                        "ImageScanningConfiguration",
                        Map.of("ScanOnPush", true),
                        "ImageTagMutability",
                        "IMMUTABLE",
                        "EmptyOnDelete",
                        false,
                        "LifecyclePolicy",
                        Map.of(
                                "LifecyclePolicyText",
                                Match.serializedJson(Map.of(
                                        "rules",
                                        List.of(Map.of(
                                                "rulePriority",
                                                1,
                                                "description",
                                                "keeps the last 20",
                                                "selection",
                                                Map.of(
                                                        "tagStatus", "any",
                                                        "countType", "imageCountMoreThan",
                                                        "countNumber", 20),
                                                "action",
                                                Map.of("type", "expire"))))))));
    }

    @Test
    void dataAndImagesOutliveTheirStack() {
        for (String type : List.of("AWS::S3::Bucket", "AWS::ECR::Repository")) {
            foundation.allResources(type, Map.of("DeletionPolicy", "Retain", "UpdateReplacePolicy", "Retain"));
        }
    }

    @Test
    void githubIsTrustedOnceAndImportedWhereItIsThereAlready() {
        foundation.hasResourceProperties(
                "AWS::IAM::OIDCProvider",
                Map.of(
                        "Url",
                        "https://token.actions.githubusercontent.com",
                        "ClientIdList",
                        List.of("sts.amazonaws.com")));
        Template imported = Synthesized.internet().foundation();
        imported.resourceCountIs("AWS::IAM::OIDCProvider", 0);
        imported.hasResourceProperties(
                "AWS::IAM::Role",
                Map.of(
                        "RoleName",
                        "pokecap-deploy-eu-central-1",
                        "AssumeRolePolicyDocument",
                        Map.of(
                                "Statement",
                                List.of(
                                        Map.of(
                                                "Principal",
                                                Map.of(
                                                        "Federated",
                                                        "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"))))));
    }

    @Test
    void outputsNameWhatThePipelineIsSetUpWith() {
        assertThat(foundation.findOutputs("*"))
                .containsOnlyKeys("DataBucketName", "ImageRepositoryUri", "DeployRoleArn", "InfrastructureRoleArn");
    }
}
