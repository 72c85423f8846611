package io.github.pokecap.training.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DatasetTest {
    @Test
    void digestIsThatOfTheDocumentedBytes() throws Exception {
        Example example = new Example(
                "a", List.of("hi"), Map.of("t", Label.multi(List.of("x"))), Map.of("n", new BigDecimal("1200.0")), () ->
                        new byte[] {7});
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        // 17 bytes of name, 1 example; "a"; 1 caption "hi"; 1 label "t", list, 1 value "x"; 1 number "n" 1.2E+3
        sha256.update(HexFormat.of().parseHex("00000011"));
        sha256.update("pokecap dataset 1".getBytes(StandardCharsets.UTF_8));
        sha256.update(HexFormat.of()
                .parseHex("00000001" + "0000000161" + "00000001" + "000000026869" + "00000001" + "0000000174"
                        + "00000001" + "00000001" + "0000000178" + "00000001" + "000000016e" + "00000006312e32452b33"));
        sha256.update(MessageDigest.getInstance("SHA-256").digest(new byte[] {7}));

        assertThat(Dataset.of("any", List.of(example)).digest())
                .isEqualTo(HexFormat.of().formatHex(sha256.digest()));
    }

    @Test
    void digestTellsEveryDifference() {
        List<Dataset> datasets = List.of(
                dataset(example("a", "x", Label.single("v"), 1)),
                dataset(example("b", "x", Label.single("v"), 1)),
                dataset(example("a", "y", Label.single("v"), 1)),
                dataset(example("a", "x", Label.single("w"), 1)),
                dataset(example("a", "x", Label.multi(List.of("v")), 1)),
                dataset(example("a", "x", Label.single("v"), 2)),
                dataset(example("a", "x", Label.single("v"), 1), example("b", "x", Label.single("v"), 1)),
                dataset(example("b", "x", Label.single("v"), 1), example("a", "x", Label.single("v"), 1)));

        assertThat(datasets.stream().map(Dataset::digest)).doesNotHaveDuplicates();
        assertThat(Dataset.of("other", datasets.get(0).examples()).digest())
                .isEqualTo(datasets.get(0).digest());
    }

    @Test
    void digestReadsPicturesOnceAndNamesTheOneThatFails() {
        AtomicInteger reads = new AtomicInteger();
        Dataset dataset = dataset(new Example("a", List.of(), Map.of(), Map.of(), () -> {
            reads.incrementAndGet();
            return new byte[1];
        }));
        assertThat(dataset.digest()).isEqualTo(dataset.digest());
        assertThat(reads).hasValue(1);

        Dataset broken = dataset(new Example("a", List.of(), Map.of(), Map.of(), () -> {
            throw new IOException("picture a is gone");
        }));
        assertThatThrownBy(broken::digest)
                .isInstanceOf(DatasetException.class)
                .hasMessage("cannot digest dataset set: picture a is gone");
    }

    @Test
    void concatPrefixesNamesThatClash() {
        Dataset one = Dataset.of("x", List.of(example("a"), example("b")));
        Dataset two =
                new Dataset("x", "2 pictures", List.of(example("b"), example("c")), List.of(Problem.error("l", "m")));
        Dataset three = Dataset.of("y", List.of(example("b")));

        Dataset all = Dataset.concat(List.of(one, two, three));

        assertThat(all.examples().stream().map(Example::fileName)).containsExactly("a", "x/b", "x-2/b", "c", "y/b");
        assertThat(all.problems()).containsExactly(Problem.error("x-2/l", "m"));
        assertThat(all).hasToString("x+x-2+y (2 pictures from memory; 2 pictures; 1 picture from memory)");
        assertThatThrownBy(() -> Dataset.concat(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no dataset to concatenate");
    }

    @Test
    void subsetKeepsTheOrderAsked() {
        Dataset dataset = dataset(example("a"), example("b"), example("c"));

        assertThat(dataset.subset(List.of(2, 0)).examples().stream().map(Example::fileName))
                .containsExactly("c", "a");
        assertThat(dataset.subset(List.of()).size()).isZero();
        assertThatThrownBy(() -> dataset.subset(List.of(1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two examples of dataset set have the file name b");
        assertThatThrownBy(() -> dataset.subset(List.of(3))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void optionsRejectConflictsAtOnce() {
        assertThatThrownBy(() -> Dataset.options().skipBroken(true).skipBroken(false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("skipBroken was set to true before; set it once");
        assertThatThrownBy(() -> Dataset.options().maxPictureBytes(5).maxPictureBytes(6))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("maxPictureBytes was set to 5 before; set it once");
        assertThatThrownBy(() -> Dataset.options().maxPictureBytes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxPictureBytes is 0, but no picture is that small");
        assertThatThrownBy(() -> Dataset.options().name("a").name("b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("name was set to a before; set it once");
        assertThatThrownBy(() -> Dataset.options().name(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name of a dataset is blank");
    }

    @Test
    void examplesKeepTheirOrderAndCannotBeChanged() {
        Map<String, Label> labels = new LinkedHashMap<>();
        labels.put("z", Label.single("1"));
        labels.put("a", Label.single("2"));
        Example example = new Example(
                "a",
                List.of(),
                labels,
                Map.of("n", new BigDecimal("1e400"), "m", new BigDecimal("-0.50")),
                () -> new byte[0]);
        labels.clear();

        assertThat(example.labels().keySet()).containsExactly("z", "a");
        assertThat(example.fieldAsText("n")).contains("1E+400");
        assertThat(example.fieldAsText("m")).contains("-0.5");
        assertThatThrownBy(() -> example.labels().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> example.numbers().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void rejectsBlankNamesCaptionsAndLabels() {
        assertThatThrownBy(() -> example(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an example's file name is blank");
        assertThatThrownBy(() -> example("a", "", Label.single("v"), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a caption of a is blank");
        assertThatThrownBy(() -> Label.multi(List.of("v", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a label's value is blank in [v, ]");
        assertThatThrownBy(() -> new Label(false, List.of("v", "w")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a label that is no list has one value, got [v, w]");
    }

    private static Dataset dataset(Example... examples) {
        return Dataset.of("set", List.of(examples));
    }

    private static Example example(String name) {
        return new Example(name, List.of(), Map.of(), Map.of(), () -> new byte[1]);
    }

    private static Example example(String name, String caption, Label label, int picture) {
        return new Example(name, List.of(caption), Map.of("f", label), Map.of(), () -> new byte[] {(byte) picture});
    }
}
