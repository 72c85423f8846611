package io.github.pokecap.s3;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** Another process that reads a model again and again. */
final class ReadingProcess {
    private ReadingProcess() {}

    static Process start(URI endpoint, String uri, Path cache, int times) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingProcess.class.getName(),
                        endpoint.toString(),
                        uri,
                        cache.toString(),
                        Integer.toString(times))
                .redirectErrorStream(true)
                .start();
    }

    static String end(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }

    /**
     * Reads and says how it went.
     *
     * @param arguments endpoint, URI, cache, times
     * @throws IOException if a model cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Set<String> right =
                Set.of(TestModels.saying("red").id(), TestModels.saying("blue").id());
        int times = Integer.parseInt(arguments[3]);
        try (S3Connection connection = new S3ConnectionBuilder(new S3Environment(Map.of()))
                .endpoint(URI.create(arguments[0]))
                .credentials(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(TestStore.ACCESS_KEY, TestStore.SECRET_KEY)))
                .build()) {
            S3Models models =
                    S3Models.builder(connection).cache(Path.of(arguments[2])).build();
            for (int i = 0; i < times; i++) {
                String id = models.fetch(arguments[1]).captioner().id();
                if (!right.contains(id)) {
                    throw new IllegalStateException("read " + i + " gave " + id);
                }
            }
        }
        System.out.println(times + " reads, all of a whole model");
    }
}
