package io.github.pokecap.training.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFolderTest {
    @TempDir
    Path folder;

    @Test
    void sortsFieldsIntoCaptionsLabelsAndNumbers() throws Exception {
        Pictures.write(folder, "a.png", "kanto/b.png");
        Pictures.metadata(
                folder,
                "{\"file_name\": \"a.png\", \"text\": \"a frog\", \"types\": [\"grass\", \"poison\"], \"chain\": 12.0,"
                        + " \"color\": \"green\", \"baby\": false, \"habitat\": null}",
                "{\"file_name\": \"kanto/b.png\", \"caption\": [\"one\", \"two\"], \"types\": []}");

        Dataset dataset = Dataset.open(folder);

        assertThat(dataset.problems()).isEmpty();
        assertThat(dataset.size()).isEqualTo(2);
        Example a = dataset.examples().get(0);
        assertThat(a.fileName()).isEqualTo("a.png");
        assertThat(a.captions()).containsExactly("a frog");
        assertThat(a.labels().keySet()).containsExactly("types", "color", "baby");
        assertThat(a.labels().values())
                .containsExactly(Label.multi(List.of("grass", "poison")), Label.single("green"), Label.single("false"));
        assertThat(a.fieldAsText("chain")).contains("12");
        assertThat(a.fieldAsText("color")).contains("green");
        assertThat(a.fieldAsText("types")).contains("grass|poison");
        assertThat(a.fieldAsText("habitat")).isEmpty();
        assertThat(a.bytes()).isEqualTo(Pictures.png("a.png".hashCode()));
        Example b = dataset.examples().get(1);
        assertThat(b.captions()).containsExactly("one", "two");
        assertThat(b.labels()).containsOnlyKeys("types").containsValue(Label.multi(List.of()));
        assertThat(b.fieldAsText("types")).isEmpty();
    }
}
