package io.github.pokecap.docs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folders that hold documents and sources.
 *
 * @param root of the repository
 */
record Repository(Path root) {
    private static final List<String> MODULES =
            List.of("pokecap-core", "pokecap-training", "pokecap-pokedex", "pokecap-s3");

    /** What builds, tools and measurements leave in a checkout. */
    private static final Set<String> LEFT = Set.of("target", "node_modules", "evaluation", ".git", "cdk.out");

    /** Surefire starts in the module's folder, an editor perhaps in the root. */
    static Repository here() {
        return Stream.of(Path.of(".."), Path.of("."))
                .filter(folder -> Files.isDirectory(folder.resolve("pokecap-core")))
                .findFirst()
                .map(folder -> new Repository(folder.toAbsolutePath().normalize()))
                .orElseThrow(() -> new AssertionError("no folder pokecap-core beside or below the working directory"));
    }

    /** Java in documents, Java and metadata in Javadoc. */
    List<Snippet> snippets() throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        for (Path document : documents()) {
            snippets.addAll(MarkdownSnippets.in(name(document), Files.readString(document)));
        }
        for (String module : MODULES) {
            for (Path source : files(root.resolve(module).resolve("src/main/java"), ".java")) {
                snippets.addAll(JavadocSnippets.in(name(source), Files.readString(source)));
            }
        }
        return snippets;
    }

    /** All fenced blocks of all documents. */
    List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Path document : documents()) {
            blocks.addAll(MarkdownSnippets.blocks(name(document), Files.readString(document)));
        }
        return blocks;
    }

    /** Every Markdown file, wherever it is. */
    List<Path> documents() throws IOException {
        return files(root, ".md");
    }

    String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> files(Path place, String ending) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean left = LEFT.contains(folder.getFileName().toString());
                return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(ending)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }
}
