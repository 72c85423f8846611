package io.github.pokecap.benchmark.cost;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pokecap.Caption;
import io.github.pokecap.Captioner;
import io.github.pokecap.benchmark.BundledModel;
import io.github.pokecap.benchmark.CreatureModel;
import io.github.pokecap.benchmark.LargePicture;
import io.github.pokecap.benchmark.ResultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How often a model says the same of a large JPEG, which is decoded at a fraction of its size, as of the same JPEG with
 * every pixel decoded. To compare with: how often it says the same of two JPEGs with every pixel decoded, one of which
 * was encoded with a quality of one less.
 */
public final class ReducedJpegs {
    private static final List<Integer> WIDTHS = List.of(1600, 2400, 4000);
    private static final List<Integer> QUALITIES = List.of(75, 85, 95);

    private ReducedJpegs() {}

    /**
     * Compares, with the bundled model and with one that has learnt from drawn creatures. Each creature is drawn at all
     * widths; each width meets each quality equally often. If there is a folder of pictures of the kind that the bundled
     * model has learnt from, with it on as many of those too.
     *
     * @param args the folder for the result; how many creatures, a multiple of 6; from how many the second model learns;
     *     a folder of square PNG files, if wanted
     */
    public static void main(String[] args) throws IOException {
        int creatures = Integer.parseInt(args[1]);
        ResultFile file = ResultFile.begin("jpeg", Path.of(args[0]));
        file.results().set("bundled", compared(BundledModel.captioner(), creatures, LargePicture::draw));
        file.results()
                .set(
                        "creatures",
                        compared(CreatureModel.learn(Integer.parseInt(args[2]), 256), creatures, LargePicture::draw));
        List<String> told = new ArrayList<>(List.of(args[1], args[2]));
        if (args.length > 3) {
            List<Path> files = pictures(Path.of(args[3]), creatures);
            file.results()
                    .set(
                            "own",
                            compared(
                                    BundledModel.captioner(),
                                    files.size(),
                                    (i, width) -> LargePicture.enlarge(files.get(i), i, width)));
            told.add("FOLDER");
        }
        System.out.println(file.write("benchmarks/measure.sh jpeg", told));
    }

    private static List<Path> pictures(Path folder, int most) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .limit(most)
                    .toList();
        }
    }

    private interface Source {
        LargePicture picture(int number, int width);
    }

    private static ObjectNode compared(Captioner captioner, int pictures, Source source) {
        TwoDecodings decodings = new TwoDecodings(captioner);
        Agreement all = new Agreement();
        Agreement other = new Agreement();
        ObjectNode found = JsonNodeFactory.instance.objectNode();
        for (int width : WIDTHS) {
            Agreement ofWidth = new Agreement();
            IntStream.range(0, pictures).parallel().forEach(i -> {
                int quality = QUALITIES.get((i / 2 + WIDTHS.indexOf(width)) % QUALITIES.size());
                LargePicture picture = source.picture(i, width);
                byte[] jpeg = picture.jpeg(quality);
                Caption whole = decodings.whole(jpeg);
                Caption reduced = decodings.reduced(jpeg);
                ofWidth.add(whole, reduced);
                all.add(whole, reduced);
                other.add(whole, decodings.whole(picture.jpeg(quality - 1)));
            });
            found.set(width + " x " + width * 3 / 4, ofWidth.toJson());
            System.err.println(width + ": " + ofWidth.toJson());
        }
        found.set("all", all.toJson());
        found.set("qualityOneLess", other.toJson());
        return found;
    }
}
