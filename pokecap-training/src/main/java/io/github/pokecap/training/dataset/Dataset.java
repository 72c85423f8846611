package io.github.pokecap.training.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pictures with captions and labels, to train from and to evaluate on: an immutable list of examples in the order of
 * their metadata.
 *
 * <p>A folder or zip in the layout that Hugging Face calls ImageFolder, with one {@code metadata.jsonl} line a picture:
 *
 * <pre>{@code
 * {"file_name": "bulbasaur.png", "text": "a green frog with a bulb", "color": "green", "types": ["grass", "poison"]}
 * }</pre>
 *
 * {@code file_name} is a path below the metadata's own folder, with forward slashes. {@code text} or {@code caption} is
 * a sentence or a list of sentences. Every other field that holds a string, a boolean or a list of strings is a label;
 * a number serves to group examples. {@code metadata.csv} says the same in columns; there a cell that starts with
 * {@code [} is a JSON list of strings, an empty cell says nothing, and a column of JSON numbers throughout is numbers.
 *
 * <p>Or Parquet files with a column {@code image} of {@code STRUCT(bytes BLOB, path VARCHAR)} or BLOB and a column
 * {@code text} or {@code caption}; their other columns are as above, and a picture is called by its path, else its
 * {@code file_name}, else its file and row. This needs {@code org.duckdb:duckdb_jdbc} on the classpath.
 *
 * <p>Safe to share between threads. Holds no open file: pictures are read when asked for, so keep the files where they
 * are while the dataset is in use.
 */
public final class Dataset {
    private final String name;
    private final String description;
    private final List<Example> examples;
    private final List<Problem> problems;
    private final Object digestLock = new Object();
    private @Nullable String digest;

    Dataset(String name, String description, List<Example> examples, List<Problem> problems) {
        this.name = Objects.requireNonNull(name, "name");
        this.description = Objects.requireNonNull(description, "description");
        this.examples = List.copyOf(examples);
        this.problems = List.copyOf(problems);
        Set<String> names = new HashSet<>();
        for (Example example : examples) {
            if (!names.add(example.fileName())) {
                throw new IllegalArgumentException(
                        "two examples of dataset " + name + " have the file name " + example.fileName());
            }
        }
    }

    /**
     * A dataset of examples from anywhere.
     *
     * @param name short name for messages and reports
     * @param examples in the order to keep, file names unique
     * @return a dataset without problems
     * @throws IllegalArgumentException if two examples have the same file name
     */
    public static Dataset of(String name, List<Example> examples) {
        return new Dataset(name, counted(examples.size()) + " from memory", examples, List.of());
    }

    /**
     * Opens whatever the path holds: a folder of pictures with metadata, a metadata file beside its pictures, a zip of
     * such a folder, a Parquet file or a folder of them. Goes by content, not by the file's name.
     *
     * @param path a file or folder
     * @return the dataset, without errors
     * @throws DatasetException if it cannot be opened or anything in it is broken; the message lists what and where
     */
    public static Dataset open(Path path) {
        return options().open(path);
    }

    /**
     * Opens a folder of pictures with a {@code metadata.jsonl} or {@code metadata.csv} in it.
     *
     * @param path the folder, or the metadata file in it
     * @return the dataset, without errors
     * @throws DatasetException if it cannot be opened or anything in it is broken; the message lists what and where
     */
    public static Dataset imageFolder(Path path) {
        return options().imageFolder(path);
    }

    /**
     * Opens a zip of a folder of pictures with a {@code metadata.jsonl} or {@code metadata.csv} in it, or in a folder
     * in it.
     *
     * @param path the zip
     * @return the dataset, without errors
     * @throws DatasetException if it cannot be opened or anything in it is broken; the message lists what and where
     */
    public static Dataset zip(Path path) {
        return options().zip(path);
    }

    /**
     * Opens a Parquet file, or a folder of them in the order of their names.
     *
     * @param path the file or folder
     * @return the dataset, without errors
     * @throws DatasetException if it cannot be opened or anything in it is broken, or if DuckDB is not on the classpath;
     *     the message says what and where
     */
    public static Dataset parquet(Path path) {
        return options().parquet(path);
    }

    /**
     * How to open a dataset, to be told before opening it.
     *
     * @return options with nothing set
     */
    public static DatasetOptions options() {
        return new DatasetOptions();
    }

    /**
     * Several datasets as one, one after the other. A file name that occurs in more than one of them is prefixed by the
     * name of its dataset in each, {@code kanto/bulbasaur.png}; the others stay. Of datasets with the same name the
     * second counts as {@code name-2}.
     *
     * @param datasets at least one
     * @return all their examples and problems
     * @throws IllegalArgumentException if there is no dataset, or a prefixed name is taken as well
     */
    public static Dataset concat(List<Dataset> datasets) {
        return Concatenation.of(datasets);
    }

    /**
     * Some of the examples, such as one fold of a split.
     *
     * @param indices positions in {@link #examples()}, in the order to have them, each at most once
     * @return a dataset of the same name and description, without problems: they belong to the whole
     * @throws IndexOutOfBoundsException if there is no such example
     * @throws IllegalArgumentException if an index occurs twice
     */
    public Dataset subset(List<Integer> indices) {
        List<Example> chosen = new ArrayList<>(indices.size());
        for (int index : indices) {
            chosen.add(examples.get(index));
        }
        return new Dataset(name, description, chosen, List.of());
    }

    /**
     * Short name for messages and reports: the name of the folder or file, or the one it was given.
     *
     * @return without any directory
     */
    public String name() {
        return name;
    }

    /**
     * What this is and where it came from, for people: {@code 600 pictures of folder pokemon, metadata.jsonl}.
     *
     * @return one line, without any directory
     */
    public String description() {
        return description;
    }

    /**
     * The examples, in the order of their metadata.
     *
     * @return an immutable list
     */
    public List<Example> examples() {
        return examples;
    }

    /**
     * The number of examples.
     *
     * @return zero only for an empty subset
     */
    public int size() {
        return examples.size();
    }

    /**
     * What was found wrong on opening: warnings, and if broken examples were skipped also the errors.
     *
     * @return an immutable list in the order in which they were found
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * SHA-256 of what this dataset holds: of every example in order the file name, captions, labels, numbers and the
     * SHA-256 of the picture's bytes. Neither name, description and problems count, nor whether it came from a folder,
     * a zip or Parquet. Reads every picture the first time, then remembers.
     *
     * @return 64 lower-case hexadecimal digits
     * @throws DatasetException if a picture cannot be read any more
     */
    public String digest() {
        synchronized (digestLock) {
            if (digest == null) {
                try {
                    digest = DatasetDigest.of(examples);
                } catch (IOException e) {
                    throw new DatasetException("cannot digest dataset " + name + ": " + e.getMessage(), e);
                }
            }
            return digest;
        }
    }

    /**
     * Name and description.
     *
     * @return {@code name (description)}
     */
    @Override
    public String toString() {
        return name + " (" + description + ")";
    }

    static String counted(int pictures) {
        return pictures == 1 ? "1 picture" : pictures + " pictures";
    }
}
