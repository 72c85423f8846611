package io.github.pokecap.training.evaluate.report;

import io.github.pokecap.training.evaluate.Condition;
import io.github.pokecap.training.evaluate.JudgedPicture;
import io.github.pokecap.training.html.Markup;
import java.util.List;
import java.util.stream.IntStream;

/** A few pictures in every condition, with what is said of them there. */
final class ConditionGallery {
    private static final int MOST = 4;

    private ConditionGallery() {}

    static void write(Markup page, List<JudgedPicture> pictures, List<Condition> conditions, boolean withPictures) {
        List<String> files = files(conditions);
        if (files.isEmpty()) {
            return;
        }
        page.leaf("h3", "The same subjects, and what is said of them");
        for (String file : files) {
            page.open("div", "class", "strip");
            card(page, "as it is", file, pictures, withPictures);
            for (Condition condition : conditions) {
                card(page, condition.name(), file, condition.pictures(), withPictures);
            }
            page.close().line();
        }
    }

    /** Spread over those that are there in every condition, so that they differ. */
    private static List<String> files(List<Condition> conditions) {
        List<String> common = conditions.get(0).pictures().stream()
                .map(JudgedPicture::file)
                .filter(file -> conditions.stream()
                        .allMatch(condition -> condition.pictures().stream()
                                .anyMatch(picture -> picture.file().equals(file))))
                .toList();
        int shown = Math.min(MOST, common.size());
        return IntStream.range(0, shown)
                .mapToObj(i -> common.get((2 * i + 1) * common.size() / (2 * shown)))
                .toList();
    }

    private static void card(
            Markup page, String condition, String file, List<JudgedPicture> pictures, boolean withPictures) {
        pictures.stream()
                .filter(picture -> picture.file().equals(file))
                .findFirst()
                .ifPresent(picture -> card(page, condition, picture, withPictures));
    }

    private static void card(Markup page, String condition, JudgedPicture picture, boolean withPictures) {
        page.open("figure");
        if (withPictures) {
            Gallery.thumbnail(page, picture);
        }
        page.open("figcaption").text(condition);
        String said = picture.caption().isBlank() ? "(no caption)" : picture.caption();
        page.leaf("span", said, "class", "quiet", "dir", "auto").close().close();
    }
}
