package io.github.pokecap.training.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiFunction;

/** Opens a dataset and looks at everything in it. */
final class OpenedDataset {
    /** Room for the pictures of the seeds, and little more. */
    private static final int MOST_PICTURE_BYTES = 1 << 16;

    private OpenedDataset() {}

    /** Broken examples are skipped, so that one does not hide what comes behind it. */
    static void lookThrough(Path path, BiFunction<DatasetOptions, Path, Dataset> open) {
        lookThrough(path, open, true);
    }

    static void lookThrough(Path path, BiFunction<DatasetOptions, Path, Dataset> open, boolean skipBroken) {
        try {
            DatasetOptions options = Dataset.options().skipBroken(skipBroken).maxPictureBytes(MOST_PICTURE_BYTES);
            lookAt(open.apply(options, path));
        } catch (DatasetException e) {
            if (!String.valueOf(e.getMessage()).startsWith("cannot ")) {
                throw new AssertionError("a message that does not say what it is", e);
            }
        }
    }

    private static void lookAt(Dataset dataset) {
        for (Example example : dataset.examples()) {
            example.labels().keySet().forEach(example::fieldAsText);
            example.numbers().keySet().forEach(example::fieldAsText);
            try {
                if (example.bytes().length > MOST_PICTURE_BYTES) {
                    throw new AssertionError("a picture of more bytes than allowed");
                }
            } catch (IOException e) {
                // As documented, for a picture that turns out to be damaged.
                if (e.getMessage() == null) {
                    throw new AssertionError("a message is missing", e);
                }
            }
        }
        dataset.digest();
    }
}
