package io.github.pokecap.training.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** One attempt to open a dataset: reads it, then judges the problems by the options. */
final class Opening {
    private static final int SHOWN_PROBLEMS = 10;

    private final Path path;
    private final DatasetOptions options;
    private final Problems problems = new Problems();

    Opening(Path path, DatasetOptions options) {
        this.path = path;
        this.options = options;
    }

    Dataset imageFolder() {
        try {
            Path file = Files.isDirectory(path) ? MetadataFinder.inFolder(path) : MetadataFinder.file(path);
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null) {
                throw new DatasetException("cannot open dataset " + path + ": it has no folder");
            }
            MetadataFile metadata = new MetadataFile(lastName(file), bytes(file));
            FolderFiles files = new FolderFiles(folder, options.pictureLimit());
            String name = lastName(folder);
            return judged(
                    name, "folder " + name + ", " + metadata.name(), new ImageFolder(metadata, files, problems).read());
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    Dataset zip() {
        try (ZipFile file = new ZipFile(path.toFile())) {
            List<String> names = ZipEntries.list(file, problems);
            String entry = MetadataFinder.inZip(path, names);
            String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
            byte[] bytes = ZipEntries.entry(file, entry, MetadataFile.MAX_BYTES, "metadata " + entry);
            MetadataFile metadata = new MetadataFile(entry.substring(folder.length()), bytes);
            ZipEntries entries = ZipEntries.below(folder, file, names, options.pictureLimit(), problems);
            return judged(
                    withoutEnding(lastName(path), ".zip"),
                    "zip " + lastName(path) + ", " + entry,
                    new ImageFolder(metadata, entries, problems).read());
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    Dataset parquet() {
        try {
            List<Path> shards = Files.isDirectory(path) ? ParquetShards.in(path) : List.of(path);
            if (shards.isEmpty()) {
                throw new DatasetException("cannot open dataset " + path + ": it holds no file named *.parquet");
            }
            if (Files.isDirectory(path)) {
                ParquetShards.check(shards, problems);
            }
            List<Example> examples = new ParquetDataset(path, options.pictureLimit(), problems).read(shards);
            String origin =
                    shards.size() == 1 ? lastName(shards.get(0)) : shards.size() + " files in " + lastName(path);
            return judged(withoutEnding(lastName(path), ".parquet"), "Parquet " + origin, examples);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private Dataset judged(String name, String origin, List<Example> examples) {
        List<Problem> all = problems.all();
        List<Problem> errors = all.stream().filter(Problem::isError).toList();
        if (!errors.isEmpty() && (!options.skipsBroken() || examples.isEmpty())) {
            throw new DatasetException(refusal(errors, examples.size()), all);
        }
        if (examples.isEmpty()) {
            throw new DatasetException("cannot open dataset " + path + ": it names no picture", all);
        }
        return new Dataset(options.nameOr(name), Dataset.counted(examples.size()) + " of " + origin, examples, all);
    }

    private String refusal(List<Problem> errors, int good) {
        StringBuilder message = new StringBuilder("cannot open dataset " + path + ": "
                + (errors.size() == 1 ? "1 problem" : errors.size() + " problems") + ", "
                + (good == 1 ? "1 good example" : good + " good examples"));
        errors.stream()
                .limit(SHOWN_PROBLEMS)
                .forEach(error -> message.append("\n  ").append(error));
        if (errors.size() > SHOWN_PROBLEMS) {
            message.append("\n  ... and ")
                    .append(errors.size() - SHOWN_PROBLEMS)
                    .append(" more");
        }
        if (good > 0) {
            message.append("\nMend them, or open it with Dataset.options().skipBroken(true) to go on without them.");
        }
        return message.toString();
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return BoundedRead.all(in, MetadataFile.MAX_BYTES, "metadata " + file);
        }
    }

    static DatasetException unreadable(Path path, IOException cause) {
        return new DatasetException("cannot open dataset " + path + ": " + reason(path, cause), cause);
    }

    private static String reason(Path path, IOException cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof NoSuchFileException missing && path.toString().equals(missing.getFile())) {
            return "there is no such file or folder";
        }
        if (cause instanceof ZipException && message.contains("encrypted")) {
            return "the zip is encrypted; pack it again without a password";
        }
        if (cause instanceof ZipException) {
            return "the zip is damaged or no zip (" + message + "); copy it again";
        }
        // The message of these is a path only; what happened to it is in the name of the class.
        return cause instanceof FileSystemException ? cause.getClass().getSimpleName() + " " + message : message;
    }

    /** The last part of a path, as a name for people; a folder given as {@code .} has one as well. */
    static String lastName(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? "root" : last.toString();
    }

    static String withoutEnding(String fileName, String ending) {
        boolean ends = fileName.toLowerCase(Locale.ROOT).endsWith(ending) && fileName.length() > ending.length();
        return ends ? fileName.substring(0, fileName.length() - ending.length()) : fileName;
    }
}
