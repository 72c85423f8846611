package io.github.pokecap.cli;

import java.util.List;

/**
 * What the arguments of a command lead to.
 *
 * @param pictures to caption, in order
 * @param failures how many arguments lead nowhere; each was told
 */
record FoundPictures(List<PictureSource> pictures, int failures) {
    FoundPictures {
        pictures = List.copyOf(pictures);
    }
}
