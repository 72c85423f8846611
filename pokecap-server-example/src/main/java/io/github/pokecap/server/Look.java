package io.github.pokecap.server;

import io.github.pokecap.Caption;
import io.github.pokecap.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking at a picture.
 *
 * @param caption what is said
 * @param explanation why, if that was asked for
 */
record Look(Caption caption, @Nullable Explanation explanation) {
    boolean tellsNothing() {
        return caption.text().isEmpty() && caption.tags().isEmpty();
    }
}
