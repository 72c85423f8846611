package io.github.pokecap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelContainerTest {
    private static final JsonObject EMPTY = JsonObject.builder().build();

    private static ModelContainer container() {
        byte[] file = new ModelWriter(JsonObject.builder().put("rounds", 3).build(), EMPTY)
                .add("w", new float[] {1, 2, 3, 4, 5, 6}, 2, 3)
                .add("n", new int[] {-1}, 1)
                .toBytes();
        return new ModelReader().read(file, "mine.pokecap");
    }

    @Test
    void givesANewArrayEachTime() {
        ModelContainer container = container();
        container.floats("w", 2, 3)[0] = 9;
        assertThat(container.floats("w", 2, 3)).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void pathsBeginWithModel() {
        assertThatThrownBy(() -> container().model().string("rounds"))
                .hasMessage("cannot read model mine.pokecap: model.rounds is 3, not a string");
        assertThatThrownBy(() -> container().provenance().string("seed"))
                .hasMessage("cannot read model mine.pokecap: provenance.seed is missing");
    }

    @Test
    void refusesAnotherShapeOrType() {
        assertThatThrownBy(() -> container().floats("w", 3, 2))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model mine.pokecap: section \"w\" holds f32 [2, 3] where the model needs"
                        + " f32 [3, 2]; write it again with PokeCap");
        assertThatThrownBy(() -> container().longs("n", 1))
                .hasMessage("cannot read model mine.pokecap: section \"n\" holds i32 [1] where the model needs"
                        + " i64 [1]; write it again with PokeCap");
        assertThatThrownBy(() -> container().bytes("n", 4)).isInstanceOf(ModelFormatException.class);
        assertThatThrownBy(() -> container().doubles("w", 3)).isInstanceOf(ModelFormatException.class);
    }

    @Test
    void saysWhichSectionsThereAre() {
        assertThatThrownBy(() -> container().ints("nodes", 1))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model mine.pokecap: section \"nodes\" is missing; the file has \"w\", \"n\";"
                        + " write it again with PokeCap");
        ModelContainer none = new ModelReader().read(new ModelWriter(EMPTY, EMPTY).toBytes(), "mine.pokecap");
        assertThatThrownBy(() -> none.ints("nodes", 1))
                .hasMessage("cannot read model mine.pokecap: section \"nodes\" is missing; the file has none;"
                        + " write it again with PokeCap");
    }

    @Test
    void refusesWhatNobodyAskedFor() {
        ModelContainer container = container();
        assertThatThrownBy(container::finish)
                .isInstanceOf(ModelFormatException.class)
                .hasMessage("cannot read model mine.pokecap: no part of the model asks for section \"w\", \"n\";"
                        + " write it again with PokeCap");
        assertThat(container.floats("w", 2, 3)).hasSize(6);
        assertThat(container.ints("n", 1)).containsExactly(-1);
        container.finish();
    }

    @Test
    void keepsTheMessageShort() {
        ModelWriter writer = new ModelWriter(EMPTY, EMPTY);
        IntStream.range(0, 10).forEach(i -> writer.add("s" + i, new int[] {i}, 1));
        ModelContainer container = new ModelReader().read(writer.toBytes(), "mine.pokecap");
        assertThatThrownBy(container::finish)
                .hasMessage("cannot read model mine.pokecap: no part of the model asks for section \"s0\", \"s1\","
                        + " \"s2\", \"s3\", \"s4\", \"s5\", \"s6\", \"s7\" and 2 more; write it again with PokeCap");
    }
}
