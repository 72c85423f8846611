package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.evaluate.Evaluation;
import io.github.pokecap.training.evaluate.JudgedPicture;
import io.github.pokecap.training.evaluate.PictureScore;
import io.github.pokecap.training.html.Figures;
import io.github.pokecap.training.html.Markup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The pictures whose captions come closest to their references, and those farthest off. */
final class Gallery {
    private static final int MOST = 12;

    private final List<Scored> ranked = new ArrayList<>();
    private final boolean withPictures;

    private record Scored(JudgedPicture picture, double ciderD) {}

    Gallery(Evaluation evaluation, List<JudgedPicture> pictures, boolean withPictures) {
        this.withPictures = withPictures;
        List<PictureScore> scores = evaluation.pictures();
        for (int i = 0; i < scores.size(); i++) {
            if (!Double.isNaN(scores.get(i).ciderD())) {
                ranked.add(new Scored(pictures.get(i), scores.get(i).ciderD()));
            }
        }
        ranked.sort(Comparator.comparingDouble(Scored::ciderD).reversed());
    }

    void write(Markup page) {
        if (ranked.isEmpty()) {
            return;
        }
        // No picture stands on both sides.
        int best = Math.min(MOST, (ranked.size() + 1) / 2);
        int worst = Math.min(MOST, ranked.size() / 2);
        List<Scored> last = new ArrayList<>(ranked.subList(ranked.size() - worst, ranked.size()));
        Collections.reverse(last);
        page.open("section").leaf("h2", "Best captions");
        TagList.legend(page);
        cards(page, ranked.subList(0, best));
        page.close();
        if (worst > 0) {
            page.open("section").leaf("h2", "Worst captions");
            cards(page, last);
            page.close();
        }
    }

    private void cards(Markup page, List<Scored> scored) {
        page.open("div", "class", "cards");
        scored.forEach(one -> card(page, one));
        page.close().line();
    }

    private void card(Markup page, Scored scored) {
        JudgedPicture picture = scored.picture();
        page.line().open("article", "class", "card");
        if (withPictures) {
            thumbnail(page, picture);
        }
        page.open("div", "class", "said");
        page.open("p", "class", "file").leaf("span", picture.file(), "class", "name", "dir", "auto");
        page.leaf("span", "CIDEr-D " + Figures.mark(scored.ciderD()), "class", "score")
                .close();
        page.leaf(
                "p",
                picture.caption().isBlank() ? "(no caption)" : picture.caption(),
                "class",
                "caption",
                "dir",
                "auto");
        page.open("ul", "class", "references");
        picture.references().forEach(reference -> page.leaf("li", reference, "dir", "auto"));
        page.close();
        TagList.write(page, picture.answers());
        page.close().close();
    }

    static void thumbnail(Markup page, JudgedPicture picture) {
        page.open("div", "class", "thumbnail");
        Optional<Thumbnail> thumbnail = Thumbnail.of(picture.bytes());
        if (thumbnail.isPresent()) {
            Thumbnail small = thumbnail.get();
            page.empty(
                    "img", "src", small.uri(), "width", small.width(), "height", small.height(), "alt", picture.file());
        } else {
            page.leaf("span", "no picture", "class", "quiet");
        }
        page.close();
    }
}
