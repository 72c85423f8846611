package io.github.pokecap.training.dataset;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How to open a dataset: {@code Dataset.options().skipBroken(true).open(path)}.
 *
 * <p>Every option may be set once and is checked as it is set. Not safe to share between threads while being set.
 */
public final class DatasetOptions {
    static final int DEFAULT_MAX_PICTURE_BYTES = 32 << 20;

    private @Nullable Boolean skipBroken;
    private @Nullable Integer maxPictureBytes;
    private @Nullable String name;

    DatasetOptions() {}

    /**
     * Whether to leave broken examples out and list them in {@link Dataset#problems()}, instead of refusing the
     * dataset. Unless set, it is refused.
     *
     * @param skip true to leave them out
     * @return this
     * @throws IllegalStateException if this was set before
     */
    public DatasetOptions skipBroken(boolean skip) {
        requireUnset("skipBroken", skipBroken);
        skipBroken = skip;
        return this;
    }

    /**
     * The largest encoded picture to read; a larger one is a problem. Zip bombs end here: what an entry declares is not
     * trusted. Unless set, 32 MiB.
     *
     * @param bytes from 1
     * @return this
     * @throws IllegalArgumentException if the number is not positive
     * @throws IllegalStateException if this was set before
     */
    public DatasetOptions maxPictureBytes(int bytes) {
        requireUnset("maxPictureBytes", maxPictureBytes);
        if (bytes < 1) {
            throw new IllegalArgumentException("maxPictureBytes is " + bytes + ", but no picture is that small");
        }
        maxPictureBytes = bytes;
        return this;
    }

    /**
     * What to call the dataset. Unless set, the name of the folder or file, without its ending.
     *
     * @param datasetName not blank
     * @return this
     * @throws IllegalArgumentException if the name is blank
     * @throws IllegalStateException if this was set before
     */
    public DatasetOptions name(String datasetName) {
        requireUnset("name", name);
        if (datasetName.isBlank()) {
            throw new IllegalArgumentException("the name of a dataset is blank");
        }
        name = datasetName;
        return this;
    }

    /**
     * As {@link Dataset#open(Path)}, with these options.
     *
     * @param path a file or folder
     * @return the dataset
     * @throws DatasetException if it cannot be opened, holds no usable example, or anything in it is broken and is not
     *     to be skipped
     */
    public Dataset open(Path path) {
        return switch (DatasetFormat.of(path)) {
            case FOLDER -> imageFolder(path);
            case ZIP -> zip(path);
            case PARQUET -> parquet(path);
        };
    }

    /**
     * As {@link Dataset#imageFolder(Path)}, with these options.
     *
     * @param path the folder, or the metadata file in it
     * @return the dataset
     * @throws DatasetException if it cannot be opened, holds no usable example, or anything in it is broken and is not
     *     to be skipped
     */
    public Dataset imageFolder(Path path) {
        Objects.requireNonNull(path, "path");
        return new Opening(path, this).imageFolder();
    }

    /**
     * As {@link Dataset#zip(Path)}, with these options.
     *
     * @param path the zip
     * @return the dataset
     * @throws DatasetException if it cannot be opened, holds no usable example, or anything in it is broken and is not
     *     to be skipped
     */
    public Dataset zip(Path path) {
        Objects.requireNonNull(path, "path");
        return new Opening(path, this).zip();
    }

    /**
     * As {@link Dataset#parquet(Path)}, with these options.
     *
     * @param path the file or folder
     * @return the dataset
     * @throws DatasetException if it cannot be opened, holds no usable example, or anything in it is broken and is not
     *     to be skipped
     */
    public Dataset parquet(Path path) {
        Objects.requireNonNull(path, "path");
        return new Opening(path, this).parquet();
    }

    boolean skipsBroken() {
        return skipBroken != null && skipBroken;
    }

    int pictureLimit() {
        return maxPictureBytes == null ? DEFAULT_MAX_PICTURE_BYTES : maxPictureBytes;
    }

    String nameOr(String otherwise) {
        return name == null ? otherwise : name;
    }

    private static void requireUnset(String option, @Nullable Object value) {
        if (value != null) {
            throw new IllegalStateException(option + " was set to " + value + " before; set it once");
        }
    }
}
