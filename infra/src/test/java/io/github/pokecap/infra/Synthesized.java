package io.github.pokecap.infra;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;

/**
 * The templates of a context. Each of the three is synthesised when it is first asked for, and once.
 *
 * @param folder where the tool's files are
 * @param foundation of the stack of data, images and rights
 * @param service of the server
 */
record Synthesized(Path folder, Template foundation, Template service) {
    /** What cdk.json says, and a model and an alarm topic: inside the network. */
    static Synthesized internal() {
        return Internal.IT;
    }

    /** On the internet, with a certificate, an OIDC provider that is there already, and settings. */
    static Synthesized internet() {
        return Internet.IT;
    }

    /** As the forerunner's demo had it: its names, and all deleted with the stack. */
    static Synthesized demo() {
        return Demo.IT;
    }

    Map<String, Object> json(String stack) {
        return Contexts.json(folder.resolve(stack + ".template.json"));
    }

    private static Synthesized of(String name, String... pairs) {
        Path folder = Path.of("target", "cdk-of-tests", name).toAbsolutePath();
        Map<String, Object> context = new LinkedHashMap<>(Contexts.with(pairs));
        InfrastructureApp built = InfrastructureApp.of(AppProps.builder()
                .context(context)
                .outdir(folder.toString())
                .analyticsReporting(false)
                .build());
        built.app().synth();
        return new Synthesized(
                folder, template(built.foundation()), template(built.service().orElseThrow()));
    }

    private static Template template(Stack stack) {
        return Template.fromStack(stack);
    }

    private static final class Internal {
        private static final Synthesized IT = of(
                "internal",
                "imageDigest=" + Contexts.DIGEST,
                "modelUri=s3://" + Contexts.BUCKET + "/models/mine.pokecap",
                "alarmTopicArn=arn:aws:sns:eu-central-1:111122223333:pokecap-alarms");
    }

    private static final class Internet {
        private static final Synthesized IT = of(
                "internet",
                "imageDigest=" + Contexts.DIGEST,
                "certificateArn=arn:aws:acm:eu-central-1:111122223333:certificate/1234",
                "oidcProviderArn=arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com",
                "settings=POKECAP_ONE=1,POKECAP_TWO=a=b");
    }

    private static final class Demo {
        private static final Synthesized IT = of(
                "demo",
                "imageDigest=" + Contexts.DIGEST,
                "dataBucket=pokemon-mlops-data-111122223333",
                "imageRepository=pokemon-classifier",
                "development=true");
    }
}
