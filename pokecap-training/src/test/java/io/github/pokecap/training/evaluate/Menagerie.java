package io.github.pokecap.training.evaluate;

import io.github.pokecap.Tag;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Pictures of blobs, with a captioner that is right now and then: enough to fill a whole report. Seeded, so the same
 * each time.
 */
public final class Menagerie {
    private static final List<String> COLORS =
            List.of("blue", "brown", "green", "yellow", "red", "purple", "gray", "pink", "white", "black");
    private static final List<Integer> INKS =
            List.of(0x4f7fd0, 0x9a6b43, 0x5fa85a, 0xe3c23c, 0xcf4b41, 0x8d5db3, 0x8b9199, 0xe59ab5, 0xf0ede6, 0x3c3c46);
    private static final List<String> PARTS = List.of(
            "tail",
            "wings",
            "horn",
            "claws",
            "fins",
            "leaves",
            "shell",
            "spikes",
            "antennae",
            "mane",
            "bulb",
            "flame",
            "stripes",
            "beak");
    private static final List<String> LIKENESSES = IntStream.range(0, 32)
            .mapToObj(i -> List.of("frog", "bird", "fish", "cat", "dog", "mouse", "snake", "plant")
                            .get(i % 8)
                    + (i < 8 ? "" : "-" + List.of("like", "ish", "shaped").get(i / 8 - 1)))
            .toList();

    private final Random random;

    private Menagerie(long seed) {
        random = new Random(seed);
    }

    /**
     * Draws judged pictures.
     *
     * @param count how many
     * @return the pictures, with captions, references, three facets and bytes
     */
    public static List<JudgedPicture> pictures(int count) {
        Menagerie menagerie = new Menagerie(42);
        return IntStream.range(0, count).mapToObj(menagerie::picture).toList();
    }

    /**
     * How often the values would occur in a training set.
     *
     * @return facet, value, count
     */
    public static Map<String, Map<String, Integer>> trainingCounts() {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        counts.put("color", counts(COLORS, 150));
        counts.put("parts", counts(PARTS, 120));
        counts.put("likeness", counts(LIKENESSES, 50));
        return counts;
    }

    private static Map<String, Integer> counts(List<String> values, int most) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            counts.put(values.get(i), Math.max(1, (int) (most * Math.pow(0.72, i))));
        }
        return counts;
    }

    private JudgedPicture picture(int number) {
        int color = skewed(COLORS.size());
        String likeness = LIKENESSES.get(skewed(LIKENESSES.size()));
        List<String> parts = PARTS.stream()
                .filter(part -> random.nextDouble() < 0.5 / (1 + PARTS.indexOf(part)))
                .toList();
        String truth = number % 40 == 39 ? "turquoise" : COLORS.get(color);
        FacetAnswer colorAnswer = single("color", COLORS, truth, 2.6);
        FacetAnswer partsAnswer = multi(parts);
        FacetAnswer likenessAnswer = single("likeness", LIKENESSES, likeness, 2.2);
        String caption = sentence(
                colorAnswer.ranking().get(0).value(),
                likenessAnswer.ranking().get(0).value(),
                partsAnswer.asserted());
        List<String> references = List.of(
                sentence(COLORS.get(color), likeness, parts),
                "A " + COLORS.get(color) + " " + likeness + (parts.isEmpty() ? "" : " that has " + parts.get(0)) + ".");
        List<FacetAnswer> answers =
                number % 9 == 0 ? List.of(colorAnswer, partsAnswer) : List.of(colorAnswer, partsAnswer, likenessAnswer);
        return new JudgedPicture(
                "blob-%04d.png".formatted(number),
                caption,
                references,
                answers,
                number % 13 == 0 ? null : () -> png(INKS.get(color), number));
    }

    private int skewed(int n) {
        return (int) (n * Math.pow(random.nextDouble(), 2.2));
    }

    private FacetAnswer single(String facet, List<String> values, String truth, double skill) {
        // Fewer pictures teach less: the later values are told worse.
        List<Double> scores = values.stream()
                .map(value -> Math.exp(random.nextGaussian()
                        + (value.equals(truth) ? skill - 1.2 * values.indexOf(value) / values.size() : 0)))
                .toList();
        double sum = scores.stream().mapToDouble(Double::doubleValue).sum();
        List<Tag> ranking = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ranking.add(new Tag(facet, values.get(i), scores.get(i) / sum));
        }
        ranking.sort(Comparator.comparingDouble(Tag::confidence).reversed());
        Tag best = ranking.get(0);
        return new FacetAnswer(
                facet, false, List.of(truth), ranking, best.confidence() < 0.3 ? List.of() : List.of(best.value()));
    }

    private FacetAnswer multi(List<String> truth) {
        List<Tag> ranking = new ArrayList<>();
        for (String value : PARTS) {
            double pull = (truth.contains(value) ? 1.2 : -1.9) + 1.1 * random.nextGaussian();
            ranking.add(new Tag("parts", value, 1 / (1 + Math.exp(-pull))));
        }
        ranking.sort(Comparator.comparingDouble(Tag::confidence).reversed());
        List<String> asserted = ranking.stream()
                .filter(tag -> tag.confidence() > 0.5)
                .map(Tag::value)
                .toList();
        return new FacetAnswer("parts", true, truth, ranking, asserted);
    }

    private static String sentence(String color, String likeness, List<String> parts) {
        return "a drawing of a " + color + " " + likeness
                + (parts.isEmpty() ? "" : " with " + String.join(" and ", parts));
    }

    private static byte[] png(int ink, int number) throws IOException {
        BufferedImage image = new BufferedImage(256, 200 + number % 5 * 28, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int height = image.getHeight();
        pen.setColor(new Color(ink));
        pen.fill(new Ellipse2D.Double(38, height * 0.3, 180, height * 0.6));
        pen.fill(new Ellipse2D.Double(70, height * 0.1, 116, height * 0.45));
        pen.setColor(Color.WHITE);
        pen.fill(new Ellipse2D.Double(92, height * 0.22, 28, 28));
        pen.fill(new Ellipse2D.Double(136, height * 0.22, 28, 28));
        pen.setColor(Color.BLACK);
        pen.fill(new Ellipse2D.Double(102, height * 0.22 + 9, 11, 11));
        pen.fill(new Ellipse2D.Double(146, height * 0.22 + 9, 11, 11));
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
