package io.github.pokecap.model;

import io.github.pokecap.Captioner;
import io.github.pokecap.image.PictureDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a model answered, as lines of text to be kept beside it: a word, a tab, and what it is.
 *
 * <pre>
 * id       SHA-256 of the model's file
 * row      a number: the lines below are of {@link #row}
 * picture  a file name: the lines below are of that picture
 * caption  the sentence, of a picture
 * color    one such line for each facet: its confidences in the order of its values, floats as 8 hexadecimal digits
 * </pre>
 */
final class KeptAnswers {
    private static final int ROWS = 3;

    private KeptAnswers() {}

    /** Writes the answers of a model beside it: {@code model.pokecap picture.png...}. */
    public static void main(String[] arguments) throws IOException {
        byte[] file = Files.readAllBytes(Path.of(arguments[0]));
        Captioner captioner = Captioner.load(new ByteArrayInputStream(file));
        List<String> lines = new ArrayList<>();
        lines.add("id\t" + HexDigits.sha256(file, 0, file.length));
        for (int number = 1; number <= ROWS; number++) {
            lines.add("row\t" + number);
            lines.addAll(confidences(captioner.model(), row(number, captioner.model())));
        }
        for (String picture : Arrays.asList(arguments).subList(1, arguments.length)) {
            lines.add("picture\t" + Path.of(picture).getFileName());
            lines.addAll(ofPicture(captioner, Files.readAllBytes(Path.of(picture))));
        }
        Files.write(Path.of(arguments[0].replace(".pokecap", ".answers")), lines, StandardCharsets.UTF_8);
    }

    /** A row that needs no picture, so that its answers are those of the numbers in the file alone. */
    static float[] row(int number, Model model) {
        float[] row = new float[model.space().columns()];
        for (int column = 0; column < row.length; column++) {
            row[column] = (column * 37 + number * 101) % 97 / 97f;
        }
        return row;
    }

    static List<String> ofPicture(Captioner captioner, byte[] picture) {
        Model model = captioner.model();
        List<String> lines = new ArrayList<>();
        lines.add("caption\t" + captioner.caption(picture).text());
        lines.addAll(confidences(
                model, model.space().row(model.space().observe(new PictureDecoder().decode(picture)))));
        return lines;
    }

    static List<String> confidences(Model model, float[] row) {
        return model.facets().stream()
                .map(facet -> facet.facet().name() + "\t" + hex(facet.confidences(row)))
                .toList();
    }

    private static String hex(float[] numbers) {
        List<Float> boxed = new ArrayList<>();
        for (float number : numbers) {
            boxed.add(number);
        }
        return boxed.stream()
                .map(number -> HexFormat.of().toHexDigits(Float.floatToRawIntBits(number)))
                .collect(Collectors.joining(" "));
    }

    static float[] floats(String hex) {
        String[] words = hex.split(" ", -1);
        float[] numbers = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Float.intBitsToFloat(HexFormat.fromHexDigits(words[i]));
        }
        return numbers;
    }
}
