package io.github.pokecap.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pokecap.Captioner;
import io.github.pokecap.reload.ReloadingCaptioner;
import io.github.pokecap.remote.TransferProgress;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/** The same story on another server of the protocol, with and without the newer checksums, and through a proxy. */
@Tag("slow")
class SecondOpinionTest {
    private static final Captioner RED = TestModels.saying("red");
    private static final Captioner BLUE = TestModels.saying("blue");
    private static SecondServer server;
    private static FaultyProxy proxy;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        server = new SecondServer();
        proxy = new FaultyProxy(server.endpoint().getPort());
        try (S3Connection connection = connect(Checksums.AUTO)) {
            connection.client().createBucket(bucket -> bucket.bucket("zoo"));
        }
    }

    @AfterAll
    static void stop() {
        proxy.close();
        server.close();
    }

    private static S3Connection connect(Checksums checksums) {
        return new S3ConnectionBuilder(new S3Environment(Map.of()))
                .endpoint(URI.create("http://127.0.0.1:" + proxy.port()))
                .credentials(StaticCredentialsProvider.create(AwsBasicCredentials.create("access", "secret")))
                .checksums(checksums)
                .build();
    }

    @ParameterizedTest
    @EnumSource(Checksums.class)
    void publishesLoadsRepublishesAndReloads(Checksums checksums) throws IOException {
        String uri = "s3://zoo/" + checksums + "/colors.pokecap";
        Path file = folder.resolve("model.pokecap");
        RED.save(file);
        try (S3Connection connection = connect(checksums)) {
            S3Models models = S3Models.builder(connection).cache(folder).build();
            models.upload(file, uri);
            proxy.forget();
            try (ReloadingCaptioner serving = ReloadingCaptioner.open(models.source(uri))) {
                serving.reload();
                BLUE.save(file);
                models.upload(file, uri);
                assertThat(serving.reload().modelId()).isEqualTo(BLUE.id());
                assertThat(proxy.answers()).containsExactly(200, 304, 200, 200);
            }
            proxy.on("GET", new Fault.Reset(1_000)).on("GET", new Fault.Truncate(500));
            S3Models fresh =
                    S3Models.builder(connection).cache(folder.resolve("fresh")).build();
            assertThat(fresh.fetch(uri).captioner().id()).isEqualTo(BLUE.id());
            assertThat(proxy.unmet()).isZero();
            assertThatThrownBy(() -> models.fetch("s3://zoo/none.pokecap"))
                    .hasMessageStartingWith(
                            "cannot read s3://zoo/none.pokecap: there is no such object; list what there is"
                                    + " with: aws s3 ls s3://zoo/ (tried GET in region us-east-1 at http://127.0.0.1:");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Checksums.class,
            names = {"SUPPORTED", "REQUIRED"})
    void fetchesAPrefixOfMoreThanAThousandObjects(Checksums checksums) throws IOException {
        String prefix = "many-" + checksums + "/";
        try (S3Connection connection = connect(checksums)) {
            for (int i = 0; i < 1_050; i++) {
                String key = prefix + "picture " + i + ".png";
                connection
                        .client()
                        .putObject(
                                request -> request.bucket("zoo").key(key),
                                RequestBody.fromString(key, StandardCharsets.UTF_8));
            }
            S3Copy copy = S3Datasets.builder(connection)
                    .cache(folder)
                    .build()
                    .fetch("s3://zoo/" + prefix, TransferProgress.NONE);
            try (Stream<Path> files = Files.list(copy.path())) {
                assertThat(files).hasSize(1_050);
            }
            assertThat(copy.path().resolve("picture 1049.png")).hasContent(prefix + "picture 1049.png");
        }
    }

    @Test
    void readsAVersion() throws IOException {
        try (S3Connection connection = connect(Checksums.AUTO)) {
            connection.client().createBucket(bucket -> bucket.bucket("versions"));
            connection
                    .client()
                    .putBucketVersioning(request -> request.bucket("versions")
                            .versioningConfiguration(versions -> versions.status(BucketVersioningStatus.ENABLED)));
            S3Models models = S3Models.builder(connection).cache(folder).build();
            Path file = folder.resolve("model.pokecap");
            RED.save(file);
            String first =
                    models.upload(file, "s3://versions/m.pokecap").versionId().orElseThrow();
            BLUE.save(file);
            models.upload(file, "s3://versions/m.pokecap");
            assertThat(models.fetch("s3://versions/m.pokecap").captioner().id()).isEqualTo(BLUE.id());
            S3Model old = models.fetch("s3://versions/m.pokecap?versionId=" + first);
            assertThat(old.captioner().id()).isEqualTo(RED.id());
            assertThat(old.versionId()).contains(first);
        }
    }
}
