package io.github.pokecap.s3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.Captioner;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3ModelsTest {
    private static final Captioner RED = TestModels.saying("red");
    private static final Captioner BLUE = TestModels.saying("blue");
    private static final String URI = TestStore.uri("models/colors.pokecap");

    private static TestStore store;
    private static S3Connection connection;

    @TempDir
    private Path folder;

    private Path file;
    private S3Models models;

    @BeforeAll
    static void start() {
        store = new TestStore();
        connection = store.connect();
    }

    @AfterAll
    static void stop() {
        connection.close();
        store.close();
    }

    @BeforeEach
    void publishTheRedModel() throws IOException {
        file = folder.resolve("model.pokecap");
        models = S3Models.builder(connection).cache(folder.resolve("cache")).build();
        RED.save(file);
        models.upload(file, URI);
        store.proxy().forget();
    }

    @Test
    void anUnchangedModelCostsOneAnswerWithoutABody() throws IOException {
        S3Model first = models.fetch(URI);
        assertThat(first.copy()).isEqualTo(S3Model.Copy.DOWNLOADED);
        assertThat(first.captioner().id()).isEqualTo(RED.id());
        assertThat(store.proxy().answers()).containsExactly(200);
        store.proxy().forget();

        S3Model second = models.fetch(URI);
        assertThat(second.copy()).isEqualTo(S3Model.Copy.UNCHANGED);
        assertThat(second.captioner().id()).isEqualTo(RED.id());
        assertThat(store.proxy().requests()).containsExactly("GET /pokecap-test/models/colors.pokecap");
        assertThat(store.proxy().answers()).containsExactly(304);
    }

    @Test
    void aModelPublishedAnewIsFetchedAnew() throws IOException {
        models.fetch(URI);
        BLUE.save(file);
        models.upload(file, URI);
        S3Model now = models.fetch(URI);
        assertThat(now.copy()).isEqualTo(S3Model.Copy.DOWNLOADED);
        assertThat(now.captioner().id()).isEqualTo(BLUE.id());
    }
}
