package io.github.pokecap.infra;

import java.util.List;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.ecs.FargateService;
import software.constructs.Construct;

/** The server on Fargate: its network, its tasks, the load balancer before them, and the alarms. */
final class ServiceStack extends Stack {
    ServiceStack(Construct scope, StackProps props, Deployment deployment, ServiceOptions options) {
        super(scope, "service", props);
        ServiceNetwork network = new ServiceNetwork(this, deployment, options);
        FargateService service = new ServiceTasks(this, deployment, options, network).service();
        LoadBalancer balancer = new LoadBalancer(this, deployment, options, network, service);
        TaskScaling.of(service, options);
        new ServiceAlarms(this, deployment, options, service, balancer).addAll();

        output("Url", balancer.url());
        output("ClusterName", deployment.cluster());
        output("ServiceName", deployment.serviceName());
    }

    /** The region's first two, whichever they are: to ask which there are would want a connection to Amazon. */
    @Override
    public List<String> getAvailabilityZones() {
        return List.of(Fn.select(0, Fn.getAzs()), Fn.select(1, Fn.getAzs()));
    }

    private void output(String name, String value) {
        CfnOutput.Builder.create(this, name).value(value).build();
    }
}
