package io.github.pokecap.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;

@NeedsNode
class ServiceTest {
    private final Template service = Synthesized.internal().service();
    private final Template internet = Synthesized.internet().service();

    @Test
    void oneImageIsRunThatCanWriteItsTemporaryFolderAlone() {
        assertThat(container("internal"))
                .containsEntry("Name", "server")
                .containsEntry("ReadonlyRootFilesystem", true)
                .containsEntry(
                        "LinuxParameters",
                        Map.of(
                                "Tmpfs",
                                List.of(Map.of(
                                        "ContainerPath",
                                        "/tmp",
                                        "MountOptions",
                                        List.of("nosuid", "nodev"),
                                        "Size",
                                        256)),
                                "Capabilities",
                                Map.of("Drop", List.of("ALL"))))
                .containsEntry("PortMappings", List.of(Map.of("ContainerPort", 7070, "Protocol", "tcp")))
                .containsEntry("StopTimeout", 45)
                .doesNotContainKeys("Secrets", "Privileged", "User");
        assertThat(container("internal").get("Image"))
                .isEqualTo(Map.of(
                        "Fn::Join",
                        List.of(
                                "",
                                List.of(
                                        "111122223333.dkr.ecr.eu-central-1.",
                                        Map.of("Ref", "AWS::URLSuffix"),
                                        "/pokecap-server@" + Contexts.DIGEST))));
        service.hasResourceProperties(
                "AWS::ECS::TaskDefinition",
                Map.of(
                        "Family", "pokecap-server",
                        "Cpu", "1024",
                        "Memory", "2048",
                        "RuntimePlatform", Map.of("CpuArchitecture", "X86_64", "OperatingSystemFamily", "LINUX")));
    }

    @Test
    void theServerIsToldWhereItIsAndWhichModelItServes() {
        assertThat(container("internal").get("Environment"))
                .isEqualTo(List.of(
                        variable("POKECAP_HOST", "0.0.0.0"),
                        variable("POKECAP_MODEL", "s3://" + Contexts.BUCKET + "/models/mine.pokecap"),
                        variable("POKECAP_PORT", "7070"),
                        variable("POKECAP_S3_CACHE", "/tmp/pokecap"),
                        variable("POKECAP_S3_REGION", "eu-central-1")));
        assertThat(container("internet").get("Environment"))
                .as("the bundled model, and the context's settings")
                .isEqualTo(List.of(
                        variable("POKECAP_HOST", "0.0.0.0"),
                        variable("POKECAP_ONE", "1"),
                        variable("POKECAP_PORT", "7070"),
                        variable("POKECAP_S3_CACHE", "/tmp/pokecap"),
                        variable("POKECAP_S3_REGION", "eu-central-1"),
                        variable("POKECAP_TWO", "a=b")));
    }

    @Test
    void theServerReadsItsModelAndNothingElse() {
        Map<String, Object> read = Map.of(
                "Sid",
                "ReadModel",
                "Effect",
                "Allow",
                "Action",
                List.of("s3:GetObject", "s3:GetObjectVersion"),
                "Resource",
                "arn:aws:s3:::" + Contexts.BUCKET + "/models/mine.pokecap");
        service.hasResourceProperties("AWS::IAM::Policy", Map.of("PolicyDocument", Map.of("Statement", List.of(read))));
        assertThat(internet.findResources(
                        "AWS::IAM::Policy",
                        Map.of(
                                "Properties",
                                Map.of("Roles", List.of(Map.of("Ref", Match.stringLikeRegexp("^TaskRole.*")))))))
                .as("rights of a server with the bundled model")
                .isEmpty();
    }

    @Test
    void nothingHasAWayToTheInternet() {
        service.resourceCountIs("AWS::EC2::NatGateway", 0);
        service.resourceCountIs("AWS::EC2::InternetGateway", 0);
        service.resourceCountIs("AWS::EC2::Route", 0);
        service.resourceCountIs("AWS::EC2::Subnet", 2);
        service.allResourcesProperties("AWS::EC2::Subnet", Map.of("MapPublicIpOnLaunch", false));
        service.hasResourceProperties(
                "AWS::ECS::Service",
                Map.of("NetworkConfiguration", Map.of("AwsvpcConfiguration", Map.of("AssignPublicIp", "DISABLED"))));
        service.hasResourceProperties("AWS::EC2::FlowLog", Map.of("TrafficType", "REJECT"));
    }

    @Test
    void imagesLogsAndObjectsComeThroughEndpoints() {
        service.resourceCountIs("AWS::EC2::VPCEndpoint", 4);
        for (String name : List.of("ecr.api", "ecr.dkr", "logs")) {
            service.hasResourceProperties(
                    "AWS::EC2::VPCEndpoint",
                    Map.of(
                            "ServiceName",
                            "com.amazonaws.eu-central-1." + name,
                            "VpcEndpointType",
                            "Interface",
                            "PrivateDnsEnabled",
                            true));
        }
        service.hasResourceProperties(
                "AWS::EC2::VPCEndpoint",
                Map.of(
                        "VpcEndpointType",
                        "Gateway",
                        "PolicyDocument",
                        Map.of(
                                "Statement",
                                List.of(Map.of(
                                        "Action",
                                        List.of("s3:GetObject", "s3:GetObjectVersion"),
                                        "Resource",
                                        List.of(
                                                "arn:aws:s3:::prod-eu-central-1-starport-layer-bucket/*",
                                                "arn:aws:s3:::" + Contexts.BUCKET + "/models/mine.pokecap"))))));
    }

    @Test
    void withoutACertificateItIsCalledFromInsideTheNetwork() {
        service.hasResourceProperties("AWS::ElasticLoadBalancingV2::LoadBalancer", Map.of("Scheme", "internal"));
        service.resourceCountIs("AWS::ElasticLoadBalancingV2::Listener", 1);
        service.hasResourceProperties("AWS::ElasticLoadBalancingV2::Listener", Map.of("Port", 80, "Protocol", "HTTP"));
        service.hasResourceProperties(
                "AWS::EC2::SecurityGroup",
                Map.of("SecurityGroupIngress", List.of(Map.of("CidrIp", "10.0.0.0/16", "FromPort", 80))));
    }

    @Test
    void withACertificateItSpeaksHttpsAlone() {
        internet.hasResourceProperties(
                "AWS::ElasticLoadBalancingV2::LoadBalancer", Map.of("Scheme", "internet-facing"));
        internet.resourceCountIs("AWS::ElasticLoadBalancingV2::Listener", 2);
        internet.hasResourceProperties(
                "AWS::ElasticLoadBalancingV2::Listener",
                Map.of(
                        "Port",
                        443,
                        "Protocol",
                        "HTTPS",
                        "SslPolicy",
                        "ELBSecurityPolicy-TLS13-1-2-2021-06",
                        "Certificates",
                        List.of(Map.of("CertificateArn", "arn:aws:acm:eu-central-1:111122223333:certificate/1234"))));
        internet.hasResourceProperties(
                "AWS::ElasticLoadBalancingV2::Listener",
                Map.of(
                        "Port",
                        80,
                        "DefaultActions",
                        List.of(Map.of(
                                "Type",
                                "redirect",
                                "RedirectConfig",
                                Map.of("Protocol", "HTTPS", "Port", "443", "StatusCode", "HTTP_301")))));
        internet.resourceCountIs("AWS::EC2::NatGateway", 0);
    }

    @Test
    void theLoadBalancerAsksWhetherATaskIsReady() {
        service.hasResourceProperties(
                "AWS::ElasticLoadBalancingV2::TargetGroup",
                Map.of(
                        "HealthCheckPath",
                        "/health/ready",
                        "Matcher",
                        Map.of("HttpCode", "200"),
                        "Port",
                        7070,
                        "TargetType",
                        "ip"));
        service.hasResourceProperties(
                "AWS::ElasticLoadBalancingV2::LoadBalancer",
                Map.of(
                        "LoadBalancerAttributes",
                        Match.arrayWith(List.of(
                                Map.of("Key", "deletion_protection.enabled", "Value", "true"),
                                Map.of("Key", "routing.http.drop_invalid_header_fields.enabled", "Value", "true"),
                                Map.of("Key", "access_logs.s3.enabled", "Value", "true")))));
    }

    @Test
    void tasksAreAddedWithTheLoadAndADeploymentThatFailsIsTakenBack() {
        service.hasResourceProperties(
                "AWS::ApplicationAutoScaling::ScalableTarget", Map.of("MinCapacity", 2, "MaxCapacity", 6));
        service.hasResourceProperties(
                "AWS::ApplicationAutoScaling::ScalingPolicy",
                Map.of(
                        "PolicyType",
                        "TargetTrackingScaling",
                        "TargetTrackingScalingPolicyConfiguration",
                        Map.of(
                                "TargetValue",
                                60,
                                "PredefinedMetricSpecification",
                                Map.of("PredefinedMetricType", "ECSServiceAverageCPUUtilization"))));
        service.hasResourceProperties(
                "AWS::ECS::Service",
                Map.of(
                        "DesiredCount",
                        Match.absent(),
                        "DeploymentConfiguration",
                        Map.of(
                                "DeploymentCircuitBreaker", Map.of("Enable", true, "Rollback", true),
                                "MinimumHealthyPercent", 100,
                                "MaximumPercent", 200)));
    }

    @Test
    void logsPassAwayAndOutliveTheirStack() {
        service.resourceCountIs("AWS::Logs::LogGroup", 2);
        service.allResourcesProperties("AWS::Logs::LogGroup", Map.of("RetentionInDays", 90));
        service.allResources("AWS::Logs::LogGroup", Map.of("DeletionPolicy", "Retain"));
        service.allResources("AWS::S3::Bucket", Map.of("DeletionPolicy", "Retain"));
    }

    @Test
    void alarmsTellWhereTheContextSays() {
        service.resourceCountIs("AWS::CloudWatch::Alarm", 5);
        service.allResourcesProperties(
                "AWS::CloudWatch::Alarm",
                Map.of(
                        "AlarmActions", List.of("arn:aws:sns:eu-central-1:111122223333:pokecap-alarms"),
                        "OKActions", List.of("arn:aws:sns:eu-central-1:111122223333:pokecap-alarms")));
        service.hasResourceProperties(
                "AWS::CloudWatch::Alarm",
                Map.of(
                        "AlarmName", "pokecap-server-nobody-serves",
                        "MetricName", "HealthyHostCount",
                        "ComparisonOperator", "LessThanThreshold",
                        "TreatMissingData", "breaching"));
        internet.resourcePropertiesCountIs("AWS::CloudWatch::Alarm", Map.of("AlarmActions", Match.absent()), 5);
    }

    private static Map<String, Object> variable(String name, String value) {
        return Map.of("Name", name, "Value", value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> container(String of) {
        Map<String, Object> template =
                ("internal".equals(of) ? Synthesized.internal() : Synthesized.internet()).json("service");
        Object task = ((Map<?, ?>) Json.at(template, "Resources"))
                .values().stream()
                        .filter(resource -> "AWS::ECS::TaskDefinition".equals(Json.at(resource, "Type")))
                        .findFirst()
                        .orElseThrow();
        List<?> containers = (List<?>) Json.at(task, "Properties", "ContainerDefinitions");
        assertThat(containers).hasSize(1);
        return (Map<String, Object>) containers.get(0);
    }
}
