package io.github.pokecap.infra;

import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.applicationautoscaling.EnableScalingProps;
import software.amazon.awscdk.services.ecs.CpuUtilizationScalingProps;
import software.amazon.awscdk.services.ecs.FargateService;

/** Adds tasks soon and takes them away slowly. By CPU: to caption is to calculate, and waits for nothing else. */
final class TaskScaling {
    private TaskScaling() {}

    static void of(FargateService service, ServiceOptions options) {
        service.autoScaleTaskCount(EnableScalingProps.builder()
                        .minCapacity(options.minTasks())
                        .maxCapacity(options.maxTasks())
                        .build())
                .scaleOnCpuUtilization(
                        "Load",
                        CpuUtilizationScalingProps.builder()
                                .targetUtilizationPercent(options.targetCpuPercent())
                                .scaleOutCooldown(Duration.seconds(60))
                                .scaleInCooldown(Duration.minutes(5))
                                .build());
    }
}
