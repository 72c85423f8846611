package io.github.pokecap.infra;

import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ecs.FargateService;
import software.amazon.awscdk.services.ecs.LoadBalancerTargetOptions;
import software.amazon.awscdk.services.elasticloadbalancingv2.AddApplicationTargetsProps;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationListener;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationLoadBalancer;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationProtocol;
import software.amazon.awscdk.services.elasticloadbalancingv2.ApplicationTargetGroup;
import software.amazon.awscdk.services.elasticloadbalancingv2.BaseApplicationListenerProps;
import software.amazon.awscdk.services.elasticloadbalancingv2.HealthCheck;
import software.amazon.awscdk.services.elasticloadbalancingv2.ListenerAction;
import software.amazon.awscdk.services.elasticloadbalancingv2.ListenerCertificate;
import software.amazon.awscdk.services.elasticloadbalancingv2.RedirectOptions;
import software.amazon.awscdk.services.elasticloadbalancingv2.SslPolicy;
import software.amazon.awscdk.services.s3.Bucket;
import software.constructs.Construct;

/** Stands before the tasks: with a certificate on the internet and HTTPS alone, else inside the network. */
final class LoadBalancer {
    private static final String READY = "/health/ready";

    private final ServiceOptions options;
    private final ApplicationLoadBalancer balancer;
    private final ApplicationTargetGroup targets;

    LoadBalancer(
            Construct scope,
            Deployment deployment,
            ServiceOptions options,
            ServiceNetwork network,
            FargateService service) {
        this.options = options;
        SecurityGroup callers = callers(scope, network);
        balancer = ApplicationLoadBalancer.Builder.create(scope, "LoadBalancer")
                .vpc(network.vpc())
                .internetFacing(isPublic())
                .vpcSubnets(
                        isPublic()
                                ? SubnetSelection.builder()
                                        .subnetType(SubnetType.PUBLIC)
                                        .build()
                                : ServiceNetwork.isolated())
                .securityGroup(callers)
                .dropInvalidHeaderFields(true)
                .deletionProtection(!deployment.development())
                .build();
        Bucket logs = LogBucket.in(scope, "LoadBalancerLogs", deployment);
        Findings.explain(logs, "AwsSolutions-S1", "It holds access logs; logging who wrote those would never end.");
        balancer.logAccessLogs(logs, "load-balancer");
        targets = listener().addTargets("Tasks", targets(service));
    }

    ApplicationTargetGroup targets() {
        return targets;
    }

    String url() {
        return (isPublic() ? "https://" : "http://") + balancer.getLoadBalancerDnsName();
    }

    private boolean isPublic() {
        return options.certificateArn().isPresent();
    }

    private SecurityGroup callers(Construct scope, ServiceNetwork network) {
        SecurityGroup callers = SecurityGroup.Builder.create(scope, "CallerConnections")
                .vpc(network.vpc())
                .description("The load balancer: called by whom the context allows")
                .allowAllOutbound(false)
                .build();
        List<String> cidrs =
                options.allowedCidrs().isEmpty() ? List.of(ServiceNetwork.ADDRESSES) : options.allowedCidrs();
        for (String cidr : cidrs) {
            callers.addIngressRule(Peer.ipv4(cidr), Port.tcp(80), "HTTP");
            if (isPublic()) {
                callers.addIngressRule(Peer.ipv4(cidr), Port.tcp(443), "HTTPS");
            }
        }
        if (cidrs.contains("0.0.0.0/0")) {
            Findings.explain(
                    callers,
                    "AwsSolutions-EC23",
                    "A public service, as its certificate says; allowedCidrs of the context narrows it.");
        }
        return callers;
    }

    private ApplicationListener listener() {
        if (!isPublic()) {
            return balancer.addListener(
                    "Http", listener(ApplicationProtocol.HTTP, 80).build());
        }
        balancer.addListener(
                "Redirect",
                listener(ApplicationProtocol.HTTP, 80)
                        .defaultAction(ListenerAction.redirect(RedirectOptions.builder()
                                .protocol("HTTPS")
                                .port("443")
                                .permanent(true)
                                .build()))
                        .build());
        return balancer.addListener(
                "Https",
                listener(ApplicationProtocol.HTTPS, 443)
                        .certificates(options.certificateArn().map(ListenerCertificate::fromArn).stream()
                                .toList())
                        .sslPolicy(SslPolicy.RECOMMENDED_TLS)
                        .build());
    }

    private static BaseApplicationListenerProps.Builder listener(ApplicationProtocol protocol, int port) {
        // Not open: who may call is said by the group above.
        return BaseApplicationListenerProps.builder()
                .protocol(protocol)
                .port(port)
                .open(false);
    }

    private static AddApplicationTargetsProps targets(FargateService service) {
        return AddApplicationTargetsProps.builder()
                .port(ServiceTasks.PORT)
                .protocol(ApplicationProtocol.HTTP)
                .targets(List.of(service.loadBalancerTarget(LoadBalancerTargetOptions.builder()
                        .containerName(ServiceTasks.CONTAINER)
                        .containerPort(ServiceTasks.PORT)
                        .build())))
                .deregistrationDelay(Duration.seconds(30))
                .healthCheck(HealthCheck.builder()
                        .path(READY)
                        .healthyHttpCodes("200")
                        .interval(Duration.seconds(10))
                        .timeout(Duration.seconds(5))
                        .healthyThresholdCount(2)
                        .unhealthyThresholdCount(3)
                        .build())
                .build();
    }
}
