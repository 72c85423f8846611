package io.github.pokecap.cli;

import io.github.pokecap.Caption;
import io.github.pokecap.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * A picture and what was said of it.
 *
 * @param name as the user knows it
 * @param caption what was said
 * @param explanation why; null unless asked for
 */
record CaptionedPicture(
        String name, Caption caption, @Nullable Explanation explanation) {}
