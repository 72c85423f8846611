package io.github.pokecap.infra;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads what the context says of the service; what it says is checked even where it names no image to run. */
final class ServiceOptionsReader {
    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern CIDR = Pattern.compile(BYTE + "(\\." + BYTE + "){3}/(3[0-2]|[12]?[0-9])");
    private static final List<Integer> CPU = List.of(256, 512, 1024, 2048, 4096);

    private ServiceOptionsReader() {}

    static Optional<ServiceOptions> read(ContextValues values, String account, String region, String bucket) {
        Optional<String> digest =
                values.optional(ContextKey.IMAGE_DIGEST, DIGEST, "sha256: and 64 hexadecimal digits, not a tag");
        Optional<String> certificate = values.optional(
                ContextKey.CERTIFICATE_ARN,
                Pattern.compile("arn:aws:acm:" + region + ":" + account + ":certificate/[A-Za-z0-9-]+"),
                "a certificate in " + region + " of account " + account);
        int cpu = values.numberOf(ContextKey.TASK_CPU, CPU);
        int minTasks = values.number(ContextKey.MIN_TASKS, 1, 100);
        int maxTasks = values.number(ContextKey.MAX_TASKS, 1, 100);
        if (maxTasks < minTasks) {
            values.mistake("context \"maxTasks\" is " + maxTasks + ", must not be less than \"minTasks\", which is "
                    + minTasks + "; pass -c maxTasks=" + minTasks + " or mend cdk.json");
        }
        List<String> cidrs =
                values.list(ContextKey.ALLOWED_CIDRS, CIDR, "blocks of IPv4 addresses, such as 192.0.2.0/24");
        ServiceOptions options = new ServiceOptions(
                digest.orElse(""),
                model(values, bucket),
                certificate,
                cidrs.isEmpty() && certificate.isPresent() ? List.of("0.0.0.0/0") : cidrs,
                cpu,
                values.numberOf(ContextKey.TASK_MEMORY, memoryOf(cpu)),
                minTasks,
                maxTasks,
                values.number(ContextKey.TARGET_CPU_PERCENT, 10, 90),
                values.optional(
                        ContextKey.ALARM_TOPIC_ARN,
                        Pattern.compile("arn:aws:sns:" + region + ":[0-9]{12}:[A-Za-z0-9_-]+"),
                        "an SNS topic in " + region),
                ServerSettings.read(values));
        return digest.map(image -> options);
    }

    /** What Fargate pairs with a CPU, in MiB. */
    private static List<Integer> memoryOf(int cpu) {
        if (cpu == 256) {
            return List.of(512, 1024, 2048);
        }
        int least = cpu * 2;
        int most = Math.min(cpu * 8, 30720);
        return IntStream.iterate(least, memory -> memory <= most, memory -> memory + 1024)
                .boxed()
                .toList();
    }

    private static Optional<ModelUri> model(ContextValues values, String bucket) {
        Optional<String> given = values.text(ContextKey.MODEL_URI);
        Optional<ModelUri> model =
                given.flatMap(ModelUri::of).filter(uri -> uri.bucket().equals(bucket));
        if (given.isPresent() && model.isEmpty()) {
            values.mistake(
                    "context \"modelUri\" is " + ContextValues.quoted(given.get()) + ", must be a .pokecap file in"
                            + " the data bucket, which the service may read; pass -c modelUri=s3://" + bucket
                            + "/models/mine.pokecap or mend cdk.json");
        }
        return model;
    }
}
