package io.github.pokecap.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The folders that hold documents and sources.
 *
 * @param root of the repository
 */
record Repository(Path root) {
    private static final List<String> MODULES =
            List.of("pokecap-core", "pokecap-training", "pokecap-pokedex", "pokecap-s3");

    /** Surefire starts in the module's folder, an editor perhaps in the root. */
    static Repository here() {
        return Stream.of(Path.of(".."), Path.of("."))
                .filter(folder -> Files.isDirectory(folder.resolve("pokecap-core")))
                .findFirst()
                .map(Repository::new)
                .orElseThrow(() -> new AssertionError("no folder pokecap-core beside or below the working directory"));
    }

    List<Snippet> snippets() throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        snippets.addAll(in(root.resolve("README.md"), ".md", MarkdownSnippets::in));
        snippets.addAll(in(root.resolve("docs"), ".md", MarkdownSnippets::in));
        for (String module : MODULES) {
            snippets.addAll(in(sources(module), ".java", JavadocSnippets::in));
        }
        return snippets;
    }

    Path sources(String module) {
        return root.resolve(module).resolve("src/main/java");
    }

    /** From a file or from all files below a folder; from nothing, if there is neither. */
    private List<Snippet> in(Path place, String ending, BiFunction<String, String, List<Snippet>> finder)
            throws IOException {
        if (Files.notExists(place)) {
            return List.of();
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(place)) {
            files = all.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
        List<Snippet> snippets = new ArrayList<>();
        for (Path file : files) {
            String name = root.relativize(file).toString().replace('\\', '/');
            snippets.addAll(finder.apply(name, Files.readString(file)));
        }
        return snippets;
    }
}
