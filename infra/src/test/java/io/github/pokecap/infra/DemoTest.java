package io.github.pokecap.infra;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;

/** What the forerunner's demo had is reached by the context alone: its names, and nothing left behind. */
@NeedsNode
class DemoTest {
    @Test
    void namesAreTheDemos() {
        Template foundation = Synthesized.demo().foundation();

        foundation.hasResourceProperties("AWS::S3::Bucket", Map.of("BucketName", "pokemon-mlops-data-111122223333"));
        foundation.hasResourceProperties("AWS::ECR::Repository", Map.of("RepositoryName", "pokemon-classifier"));
    }

    @Test
    void everythingIsDeletedWithItsStack() {
        Template foundation = Synthesized.demo().foundation();
        Template service = Synthesized.demo().service();

        foundation.allResources("AWS::S3::Bucket", Map.of("DeletionPolicy", "Delete"));
        foundation.allResources("AWS::ECR::Repository", Map.of("DeletionPolicy", "Delete"));
        foundation.hasResourceProperties("AWS::ECR::Repository", Map.of("EmptyOnDelete", true));
        foundation.resourceCountIs("Custom::S3AutoDeleteObjects", 2);
        service.allResources("AWS::S3::Bucket", Map.of("DeletionPolicy", "Delete"));
        service.allResources("AWS::Logs::LogGroup", Map.of("DeletionPolicy", "Delete"));
        service.hasResourceProperties(
                "AWS::ElasticLoadBalancingV2::LoadBalancer",
                Map.of(
                        "LoadBalancerAttributes",
                        Match.arrayWith(List.of(Map.of("Key", "deletion_protection.enabled", "Value", "false")))));
    }
}
