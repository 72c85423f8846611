package io.github.pokecap.infra;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.Tags;
import software.amazon.awscdk.Validations;

/** What {@code cdk synth} and {@code cdk deploy} start: the stacks of the context that they hand over. */
final class InfrastructureApp {
    private final App app;
    private final FoundationStack foundation;
    private final Optional<ServiceStack> service;

    private InfrastructureApp(App app, Deployment deployment) {
        this.app = app;
        // Every synth is checked, so that nothing with an unexplained finding is ever deployed.
        Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
        foundation = new FoundationStack(app, props(deployment, "foundation", "Data, images and rights"), deployment);
        service = deployment.service().map(options -> {
            ServiceStack stack = new ServiceStack(app, props(deployment, "service", "The server"), deployment, options);
            stack.addStackDependency(foundation);
            return stack;
        });
        Tags.of(app).add("application", deployment.name());
    }

    /** Builds the stacks of an app's context. */
    static InfrastructureApp of(AppProps props) {
        App app = new App(props);
        return new InfrastructureApp(app, DeploymentReader.read(contextOf(app)));
    }

    App app() {
        return app;
    }

    FoundationStack foundation() {
        return foundation;
    }

    Optional<ServiceStack> service() {
        return service;
    }

    private static Map<String, Object> contextOf(App app) {
        Map<String, Object> context = new LinkedHashMap<>();
        ((Map<?, ?>) app.getNode().getAllContext()).forEach((key, value) -> context.put(String.valueOf(key), value));
        return context;
    }

    private static StackProps props(Deployment deployment, String part, String description) {
        return StackProps.builder()
                .stackName(deployment.name() + "-" + part)
                .description(description + " of " + deployment.name() + ": github.com/pokecap/pokecap, infra/")
                .env(Environment.builder()
                        .account(deployment.account())
                        .region(deployment.region())
                        .build())
                .terminationProtection(!deployment.development())
                .build();
    }

    /**
     * Writes the stacks' templates where the tool wants them.
     *
     * @param args none; all comes from the context
     */
    public static void main(String[] args) {
        try {
            of(AppProps.builder().analyticsReporting(false).build()).app().synth();
        } catch (ContextException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
