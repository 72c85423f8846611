package io.github.pokecap.cli.explain;

import io.github.pokecap.explain.Keypoint;
import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;
import java.util.List;

/** The subject as the captioner saw it, and a ring around each keypoint; a wider one looked at more. */
final class KeypointMap {
    /** Rings as wide as what they stand for would cover each other. */
    private static final double SHRINK = 16;

    private static final double LEAST_RADIUS = 1.5;

    private KeypointMap() {}

    static void write(Markup page, SubjectPlot plot, List<Keypoint> keypoints) {
        page.line().open("figure", "class", "panel");
        page.leaf("figcaption", "What it looked at");
        plot.openFirst("The subject and its keypoints");
        for (Keypoint keypoint : keypoints) {
            page.open(
                    "circle",
                    "class",
                    "keypoint",
                    "cx",
                    (double) keypoint.x(),
                    "cy",
                    (double) keypoint.y(),
                    "r",
                    Math.max(LEAST_RADIUS, keypoint.size() / SHRINK));
            page.leaf("title", "word " + keypoint.word()).close();
        }
        plot.close();
        page.leaf("p", told(keypoints), "class", "note").close();
    }

    private static String told(List<Keypoint> keypoints) {
        if (keypoints.isEmpty()) {
            return "no keypoints";
        }
        long words = keypoints.stream().mapToInt(Keypoint::word).distinct().count();
        return counted(keypoints.size(), "keypoint") + ", " + counted(words, "word");
    }

    private static String counted(long count, String what) {
        return Figures.count(count) + " " + what + (count == 1 ? "" : "s");
    }
}
