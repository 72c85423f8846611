package io.github.pokecap.infra;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.services.ec2.FlowLogDestination;
import software.amazon.awscdk.services.ec2.FlowLogOptions;
import software.amazon.awscdk.services.ec2.FlowLogTrafficType;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpoint;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpointAwsService;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpointOptions;
import software.amazon.awscdk.services.ec2.InterfaceVpcEndpointAwsService;
import software.amazon.awscdk.services.ec2.InterfaceVpcEndpointOptions;
import software.amazon.awscdk.services.ec2.IpAddresses;
import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.SubnetConfiguration;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.iam.AnyPrincipal;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.constructs.Construct;

/**
 * Two zones of subnets that have no way to the internet: images, logs and objects come through endpoints. Public subnets are
 * there only for a load balancer that faces the internet.
 */
final class ServiceNetwork {
    static final String ADDRESSES = "10.0.0.0/16";
    private static final Port HTTPS = Port.tcp(443);

    private final Vpc vpc;
    private final SecurityGroup tasks;

    ServiceNetwork(Construct scope, Deployment deployment, ServiceOptions options) {
        vpc = Vpc.Builder.create(scope, "Network")
                .ipAddresses(IpAddresses.cidr(ADDRESSES))
                .maxAzs(2)
                .natGateways(0)
                .restrictDefaultSecurityGroup(false)
                .subnetConfiguration(subnets(options))
                .build();
        vpc.addFlowLog(
                "Refused",
                FlowLogOptions.builder()
                        .destination(FlowLogDestination.toCloudWatchLogs(
                                ServiceLogs.group(scope, "NetworkLogs", deployment)))
                        .trafficType(FlowLogTrafficType.REJECT)
                        .build());
        tasks = SecurityGroup.Builder.create(scope, "TaskConnections")
                .vpc(vpc)
                .description("The tasks: called by the load balancer, call endpoints alone")
                .allowAllOutbound(false)
                .build();
        tasks.addEgressRule(Peer.anyIpv4(), HTTPS, "Endpoints; the routes lead nowhere else");
        addEndpoints(scope, deployment, options);
    }

    Vpc vpc() {
        return vpc;
    }

    /** The tasks' own. */
    SecurityGroup tasks() {
        return tasks;
    }

    static SubnetSelection isolated() {
        return SubnetSelection.builder().subnetType(SubnetType.PRIVATE_ISOLATED).build();
    }

    private static List<SubnetConfiguration> subnets(ServiceOptions options) {
        List<SubnetConfiguration> subnets = new ArrayList<>();
        subnets.add(SubnetConfiguration.builder()
                .name("tasks")
                .subnetType(SubnetType.PRIVATE_ISOLATED)
                .cidrMask(20)
                .build());
        if (options.certificateArn().isPresent()) {
            subnets.add(SubnetConfiguration.builder()
                    .name("public")
                    .subnetType(SubnetType.PUBLIC)
                    .cidrMask(24)
                    .mapPublicIpOnLaunch(false)
                    .build());
        }
        return subnets;
    }

    private void addEndpoints(Construct scope, Deployment deployment, ServiceOptions options) {
        GatewayVpcEndpoint s3 = vpc.addGatewayEndpoint(
                "Objects",
                GatewayVpcEndpointOptions.builder()
                        .service(GatewayVpcEndpointAwsService.S3)
                        .subnets(List.of(isolated()))
                        .build());
        List<String> objects = new ArrayList<>();
        // Where Amazon keeps the layers of every registry's images in a region.
        objects.add("arn:aws:s3:::prod-" + deployment.region() + "-starport-layer-bucket/*");
        options.model().ifPresent(model -> objects.add("arn:aws:s3:::" + model.bucket() + "/" + model.key()));
        s3.addToPolicy(PolicyStatement.Builder.create()
                .principals(List.of(new AnyPrincipal()))
                .actions(List.of("s3:GetObject", "s3:GetObjectVersion"))
                .resources(objects)
                .build());

        SecurityGroup endpoints = SecurityGroup.Builder.create(scope, "EndpointConnections")
                .vpc(vpc)
                .description("The endpoints: called by the tasks")
                .allowAllOutbound(false)
                .build();
        endpoints.addIngressRule(tasks, HTTPS, "Tasks");
        addEndpoint("RegistryApi", InterfaceVpcEndpointAwsService.ECR, endpoints);
        addEndpoint("Registry", InterfaceVpcEndpointAwsService.ECR_DOCKER, endpoints);
        addEndpoint("Logs", InterfaceVpcEndpointAwsService.CLOUDWATCH_LOGS, endpoints);
    }

    private void addEndpoint(String id, InterfaceVpcEndpointAwsService service, SecurityGroup connections) {
        vpc.addInterfaceEndpoint(
                id,
                InterfaceVpcEndpointOptions.builder()
                        .service(service)
                        .subnets(isolated())
                        .securityGroups(List.of(connections))
                        .open(false)
                        .build());
    }
}
