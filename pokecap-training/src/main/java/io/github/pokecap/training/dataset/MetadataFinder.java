package io.github.pokecap.training.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the metadata of a folder of pictures, or says what one has to write. */
final class MetadataFinder {
    private static final Pattern METADATA_ENTRY = Pattern.compile("(?:.*/)?metadata\\.(?:jsonl|csv)", Pattern.DOTALL);

    private MetadataFinder() {}

    static Path inFolder(Path folder) throws IOException {
        Path jsonLines = folder.resolve(MetadataFile.JSON_LINES);
        Path csv = folder.resolve(MetadataFile.CSV);
        if (Files.exists(jsonLines) && Files.exists(csv)) {
            throw both(folder.toString());
        }
        if (Files.exists(jsonLines)) {
            return jsonLines;
        }
        if (Files.exists(csv)) {
            return csv;
        }
        try (Stream<Path> children = Files.list(folder)) {
            List<String> below = children.sorted()
                    .filter(child -> Files.exists(child.resolve(MetadataFile.JSON_LINES))
                            || Files.exists(child.resolve(MetadataFile.CSV)))
                    .map(Opening::lastName)
                    .toList();
            throw none(folder.toString(), below);
        }
    }

    /** The metadata that stands least deep: many a zip has one folder that holds everything. */
    static String inZip(Path zip, List<String> names) {
        List<String> found = names.stream()
                .filter(name -> METADATA_ENTRY.matcher(name).matches() && !PictureName.isHidden(name))
                .sorted(Comparator.comparingInt(MetadataFinder::depth).thenComparing(Comparator.naturalOrder()))
                .toList();
        if (found.isEmpty()) {
            throw none(zip.toString(), List.of());
        }
        List<String> shallowest = found.stream()
                .filter(name -> depth(name) == depth(found.get(0)))
                .toList();
        if (shallowest.size() > 1) {
            throw new DatasetException("cannot open dataset " + zip + ": it holds several metadata files, "
                    + String.join(", ", shallowest) + "; pack the one that counts with its pictures");
        }
        return found.get(0);
    }

    private static int depth(String name) {
        return (int) name.chars().filter(c -> c == '/').count();
    }

    /** A file that somebody named as the metadata itself: it must look like it. */
    static Path file(Path file) throws IOException {
        if (Opening.lastName(file).toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return file;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(64);
            int first = Utf8.byteOrderMark(start);
            while (first < start.length && Character.isWhitespace(start[first])) {
                first++;
            }
            if (first < start.length && start[first] == '{') {
                return file;
            }
        }
        throw new DatasetException("cannot open dataset " + file
                + ": neither a folder, nor metadata in JSON lines (starts with {) or CSV (is named *.csv)"
                + ", nor, for Dataset.open, a zip or a Parquet file");
    }

    static DatasetException both(String place) {
        return new DatasetException("cannot open dataset " + place + ": it holds both " + MetadataFile.JSON_LINES
                + " and " + MetadataFile.CSV + "; remove one, or open the path of the one that counts");
    }

    static DatasetException none(String place, List<String> below) {
        String hint = below.isEmpty() ? "" : "\nThere is one in " + String.join(", ", below) + ": open that.";
        return new DatasetException("cannot open dataset " + place + ": it holds no " + MetadataFile.JSON_LINES
                + " and no " + MetadataFile.CSV + ". Write " + MetadataFile.JSON_LINES
                + " beside the pictures, one line a picture, such as\n" + MetadataFile.EXAMPLE_LINE + hint);
    }
}
