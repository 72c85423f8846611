package io.github.pokecap.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All files of a release in the layout of a Maven repository.
 *
 * @param repository the folder above {@code io}
 * @param version without SNAPSHOT
 * @param files all of them, sorted, without checksums
 */
record Release(Path repository, String version, List<Path> files) {
    private static final String GROUP = "io/github/pokecap/";
    private static final Set<String> POMS = Set.of("pokecap-parent", "pokecap-bom");
    private static final Set<String> JARS =
            Set.of("pokecap-core", "pokecap-training", "pokecap-pokedex", "pokecap-s3", "pokecap-cli");
    private static final Set<String> CHECKSUMS = Set.of("md5", "sha1", "sha256", "sha512");

    static Release in(Path repository, String version) throws IOException {
        try (Stream<Path> all = Files.walk(repository)) {
            return new Release(
                    repository,
                    version,
                    all.filter(Files::isRegularFile)
                            .filter(file -> !CHECKSUMS.contains(ending(file)))
                            .sorted()
                            .toList());
        }
    }

    void check(Problems problems, Signatures signatures) throws IOException {
        problems.unless(!version.endsWith("-SNAPSHOT"), version, "a SNAPSHOT is no release; name a version without it");
        checkNames(problems);
        for (Path file : files) {
            String name = name(file);
            Checksums.check(name, file, problems);
            switch (ending(file)) {
                case "asc" -> {}
                case "pom" -> PublishedPom.read(file).check(name, problems);
                case "jar" -> PublishedJar.read(file).check(name, problems);
                default -> problems.unless(Files.size(file) > 0, name, "it is empty");
            }
            if (!ending(file).equals("asc")) {
                signatures.check(name, file, problems);
            }
        }
    }

    private void checkNames(Problems problems) {
        Set<String> there = files.stream()
                .map(this::name)
                .filter(name -> !name.endsWith(".asc"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>();
        POMS.forEach(module -> expected.add(path(module, ".pom")));
        // Maven signs and publishes the parent's bill of materials as it does those of the modules.
        expected.add(path("pokecap-parent", "-cyclonedx.json"));
        for (String module : JARS) {
            for (String kind : List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json")) {
                expected.add(path(module, kind));
            }
        }
        expected.stream()
                .filter(name -> !there.contains(name))
                .forEach(name -> problems.add(name, "it is missing; see the profile \"release\" of the root pom"));
        there.stream()
                .filter(name -> !expected.contains(name))
                .forEach(name -> problems.add(
                        name, "nobody expects it; a module that is not published sets maven.deploy.skip in its pom"));
    }

    private String path(String module, String kind) {
        return GROUP + module + "/" + version + "/" + module + "-" + version + kind;
    }

    /** A line for each file but signatures: its size and its place. */
    List<String> listing() throws IOException {
        List<String> lines = new java.util.ArrayList<>();
        for (Path file : files) {
            if (!ending(file).equals("asc")) {
                lines.add(String.format(Locale.ROOT, "%,12d  %s", Files.size(file), name(file)));
            }
        }
        return lines;
    }

    private String name(Path file) {
        return repository.relativize(file).toString().replace('\\', '/');
    }

    private static String ending(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
