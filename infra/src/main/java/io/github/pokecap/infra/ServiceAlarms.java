package io.github.pokecap.infra;

import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.CreateAlarmOptions;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.elasticloadbalancingv2.HttpCodeTarget;
import software.amazon.awscdk.services.sns.Topic;
import software.constructs.Construct;

/** Tells when callers are let down, or soon will be. */
final class ServiceAlarms {
    private static final Duration MINUTE = Duration.minutes(1);

    private final Construct scope;
    private final Deployment deployment;
    private final ServiceOptions options;
    private final FargateService service;
    private final LoadBalancer balancer;

    ServiceAlarms(
            Construct scope,
            Deployment deployment,
            ServiceOptions options,
            FargateService service,
            LoadBalancer balancer) {
        this.scope = scope;
        this.deployment = deployment;
        this.options = options;
        this.service = service;
        this.balancer = balancer;
    }

    void addAll() {
        add(
                "nobody-serves",
                "No task is ready.",
                balancer.targets().getMetrics().healthyHostCount(each("Minimum")),
                alarm(1, 2)
                        .comparisonOperator(ComparisonOperator.LESS_THAN_THRESHOLD)
                        .treatMissingData(TreatMissingData.BREACHING));
        add(
                "task-unready",
                "A task has not been ready for five minutes.",
                balancer.targets().getMetrics().unhealthyHostCount(each("Maximum")),
                alarm(1, 5));
        add(
                "errors",
                "Five answers or more of the server a minute were errors of its own, or overload, for three minutes.",
                balancer.targets().getMetrics().httpCodeTarget(HttpCodeTarget.TARGET_5XX_COUNT, each("Sum")),
                alarm(5, 3));
        add(
                "slow",
                "The slowest answer of a hundred took two seconds or more for five minutes.",
                balancer.targets().getMetrics().targetResponseTime(each("p99")),
                alarm(2, 5));
        add(
                "full",
                "All tasks calculate as much as they can for ten minutes: give the context more maxTasks.",
                service.metricCpuUtilization(each("Average")),
                alarm(90, 10));
    }

    private void add(String id, String description, Metric metric, CreateAlarmOptions.Builder alarm) {
        Alarm added = metric.createAlarm(
                scope,
                "Alarm-" + id,
                alarm.alarmName(deployment.serviceName() + "-" + id)
                        .alarmDescription(description)
                        .build());
        options.alarmTopicArn()
                .map(arn -> new SnsAction(Topic.fromTopicArn(scope, "AlarmTopic-" + id, arn)))
                .ifPresent(action -> {
                    added.addAlarmAction(action);
                    added.addOkAction(action);
                });
    }

    private static MetricOptions each(String statistic) {
        return MetricOptions.builder().statistic(statistic).period(MINUTE).build();
    }

    private static CreateAlarmOptions.Builder alarm(Number threshold, int minutes) {
        return CreateAlarmOptions.builder()
                .threshold(threshold)
                .evaluationPeriods(minutes)
                .comparisonOperator(ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD)
                .treatMissingData(TreatMissingData.NOT_BREACHING);
    }
}
