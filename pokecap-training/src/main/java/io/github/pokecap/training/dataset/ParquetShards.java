package io.github.pokecap.training.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Parquet files of a folder, in the order of their names. */
final class ParquetShards {
    private static final Pattern SHARD = Pattern.compile("(.+)-(\\d{5})-of-(\\d{5})\\.parquet");

    private ParquetShards() {}

    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(ParquetShards::isParquet)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /** Whether a folder has Parquet files and neither metadata nor pictures, whatever README stands beside them. */
    static boolean holdsNothingElse(Path folder) throws IOException {
        if (in(folder).isEmpty()) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Opening::lastName)
                    .noneMatch(name -> name.equals(MetadataFile.JSON_LINES)
                            || name.equals(MetadataFile.CSV)
                            || PictureName.isPicture(name));
        }
    }

    /**
     * Looks at names such as {@code train-00000-of-00002.parquet}: says which shard is missing, and warns of several
     * splits, since whoever trains on {@code test} as well measures nothing with it.
     */
    static void check(List<Path> shards, Problems problems) {
        Map<String, Set<Integer>> splits = new TreeMap<>();
        for (Path shard : shards) {
            Matcher name = SHARD.matcher(Opening.lastName(shard));
            if (name.matches()) {
                splits.computeIfAbsent(name.group(1) + "|" + name.group(3), split -> new TreeSet<>())
                        .add(Integer.valueOf(name.group(2)));
            }
        }
        splits.forEach((split, present) -> {
            int bar = split.lastIndexOf('|');
            for (int i = 0; i < Integer.parseInt(split.substring(bar + 1)); i++) {
                if (!present.contains(i)) {
                    String missing = String.format(
                            Locale.ROOT, "%s-%05d-of-%s.parquet", split.substring(0, bar), i, split.substring(bar + 1));
                    problems.error(missing, "this shard is missing; copy it beside the others");
                }
            }
        });
        if (splits.size() > 1) {
            problems.warning(
                    "splits "
                            + String.join(
                                    ", ",
                                    splits.keySet().stream()
                                            .map(ParquetShards::splitName)
                                            .toList()),
                    "are read as one dataset; open the files of one split to keep them apart");
        }
    }

    private static String splitName(String split) {
        return split.substring(0, split.lastIndexOf('|'));
    }

    private static boolean isParquet(Path file) {
        return Opening.lastName(file).toLowerCase(Locale.ROOT).endsWith(".parquet");
    }
}
