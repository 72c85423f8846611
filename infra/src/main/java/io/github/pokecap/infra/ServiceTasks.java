package io.github.pokecap.infra;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.ecr.IRepository;
import software.amazon.awscdk.services.ecr.Repository;
import software.amazon.awscdk.services.ecs.AwsLogDriverMode;
import software.amazon.awscdk.services.ecs.AwsLogDriverProps;
import software.amazon.awscdk.services.ecs.Capability;
import software.amazon.awscdk.services.ecs.Cluster;
import software.amazon.awscdk.services.ecs.ContainerDefinitionOptions;
import software.amazon.awscdk.services.ecs.ContainerImage;
import software.amazon.awscdk.services.ecs.ContainerInsights;
import software.amazon.awscdk.services.ecs.CpuArchitecture;
import software.amazon.awscdk.services.ecs.DeploymentCircuitBreaker;
import software.amazon.awscdk.services.ecs.FargatePlatformVersion;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.FargateTaskDefinition;
import software.amazon.awscdk.services.ecs.LinuxParameters;
import software.amazon.awscdk.services.ecs.LogDriver;
import software.amazon.awscdk.services.ecs.OperatingSystemFamily;
import software.amazon.awscdk.services.ecs.PortMapping;
import software.amazon.awscdk.services.ecs.RuntimePlatform;
import software.amazon.awscdk.services.ecs.Tmpfs;
import software.amazon.awscdk.services.ecs.TmpfsMountOption;
import software.constructs.Construct;

/** The tasks: one container each, of one image and no other, that can write nothing but its temporary folder. */
final class ServiceTasks {
    static final int PORT = 7070;
    static final String CONTAINER = "server";
    private static final String TEMPORARY = "/tmp";
    private static final int TEMPORARY_MIB = 256;

    private final FargateService service;

    ServiceTasks(Construct scope, Deployment deployment, ServiceOptions options, ServiceNetwork network) {
        TaskRoles roles = new TaskRoles(scope, deployment, options);
        FargateTaskDefinition task = FargateTaskDefinition.Builder.create(scope, "Task")
                .family(deployment.serviceName())
                .cpu(options.cpu())
                .memoryLimitMiB(options.memory())
                .runtimePlatform(RuntimePlatform.builder()
                        .operatingSystemFamily(OperatingSystemFamily.LINUX)
                        .cpuArchitecture(CpuArchitecture.X86_64)
                        .build())
                .taskRole(roles.task())
                .executionRole(roles.execution())
                .build();
        addContainer(scope, deployment, options, task);
        roles.explain();
        Findings.explain(
                task,
                "AwsSolutions-ECS2",
                "The POKECAP_* settings are no secrets, and the server has none to be given.");

        service = FargateService.Builder.create(scope, "Service")
                .serviceName(deployment.serviceName())
                .cluster(Cluster.Builder.create(scope, "Cluster")
                        .clusterName(deployment.cluster())
                        .vpc(network.vpc())
                        .containerInsightsV2(ContainerInsights.ENABLED)
                        .build())
                .taskDefinition(task)
                .platformVersion(FargatePlatformVersion.LATEST)
                .minHealthyPercent(100)
                .maxHealthyPercent(200)
                .circuitBreaker(
                        DeploymentCircuitBreaker.builder().rollback(true).build())
                .healthCheckGracePeriod(Duration.seconds(60))
                .assignPublicIp(false)
                .vpcSubnets(ServiceNetwork.isolated())
                .securityGroups(List.of(network.tasks()))
                .enableExecuteCommand(false)
                .build();
    }

    FargateService service() {
        return service;
    }

    private static void addContainer(
            Construct scope, Deployment deployment, ServiceOptions options, FargateTaskDefinition task) {
        IRepository images = Repository.fromRepositoryName(scope, "Images", deployment.imageRepository());
        task.addContainer(
                CONTAINER,
                ContainerDefinitionOptions.builder()
                        .containerName(CONTAINER)
                        .image(ContainerImage.fromEcrRepository(images, options.imageDigest()))
                        .environment(environment(deployment, options))
                        .readonlyRootFilesystem(true)
                        .linuxParameters(limits(scope))
                        .portMappings(List.of(
                                PortMapping.builder().containerPort(PORT).build()))
                        .logging(LogDriver.awsLogs(AwsLogDriverProps.builder()
                                .logGroup(ServiceLogs.group(scope, "ServerLogs", deployment))
                                .streamPrefix(CONTAINER)
                                // A log that is slow must not make captions slow.
                                .mode(AwsLogDriverMode.NON_BLOCKING)
                                .build()))
                        // Longer than the load balancer goes on sending, and than a caption may take.
                        .stopTimeout(Duration.seconds(45))
                        .build());
    }

    /** A temporary folder in memory, which is the task's; no volume, because Fargate's belong to root, and the server is not root. */
    private static LinuxParameters limits(Construct scope) {
        LinuxParameters parameters =
                LinuxParameters.Builder.create(scope, "TaskParameters").build();
        parameters.dropCapabilities(Capability.ALL);
        parameters.addTmpfs(Tmpfs.builder()
                .containerPath(TEMPORARY)
                .size(TEMPORARY_MIB)
                .mountOptions(List.of(TmpfsMountOption.NOSUID, TmpfsMountOption.NODEV))
                .build());
        return parameters;
    }

    private static Map<String, String> environment(Deployment deployment, ServiceOptions options) {
        Map<String, String> environment = new TreeMap<>(options.settings());
        environment.put(ServerSettings.HOST, "0.0.0.0");
        environment.put(ServerSettings.PORT, Integer.toString(PORT));
        environment.put(ServerSettings.S3_REGION, deployment.region());
        environment.put(ServerSettings.S3_CACHE, TEMPORARY + "/pokecap");
        options.model().ifPresent(model -> environment.put(ServerSettings.MODEL, model.uri()));
        return environment;
    }
}
