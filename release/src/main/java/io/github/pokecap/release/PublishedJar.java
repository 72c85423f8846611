package io.github.pokecap.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * A jar as its users get it.
 *
 * @param entries what is in it, in its order, without folders
 * @param moduleName the Automatic-Module-Name of its manifest
 */
record PublishedJar(List<Entry> entries, @Nullable String moduleName) {
    private static final int JAVA_17 = 61;
    private static final int HEAD = 16;

    /** A file in a jar, with its first bytes: enough to tell a class's version and a picture. */
    record Entry(String name, byte[] head) {
        /** Of a class file, the major version: 61 is Java 17. */
        int classVersion() {
            return head.length < 8 ? 0 : ((head[6] & 0xff) << 8) | (head[7] & 0xff);
        }

        boolean isPicture() {
            return name.endsWith(".svg")
                    || startsWith(0x89, 'P', 'N', 'G')
                    || startsWith(0xff, 0xd8, 0xff)
                    || startsWith('G', 'I', 'F', '8')
                    || startsWith('R', 'I', 'F', 'F')
                    || name.endsWith(".bmp");
        }

        private boolean startsWith(int... bytes) {
            return head.length >= bytes.length
                    && Arrays.equals(
                            bytes,
                            java.util.stream.IntStream.range(0, bytes.length)
                                    .map(i -> head[i] & 0xff)
                                    .toArray());
        }
    }

    static PublishedJar read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            List<Entry> entries = new ArrayList<>();
            for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().map(ZipEntry.class::cast)::iterator) {
                if (!entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        entries.add(new Entry(entry.getName(), in.readNBytes(HEAD)));
                    }
                }
            }
            Manifest manifest = jar.getManifest();
            return new PublishedJar(
                    List.copyOf(entries),
                    manifest == null
                            ? null
                            : manifest.getMainAttributes().getValue(new Attributes.Name("Automatic-Module-Name")));
        }
    }

    void check(String name, Problems problems) {
        for (String legal : List.of("META-INF/LICENSE", "META-INF/NOTICE")) {
            problems.unless(has(legal), name, "there is no " + legal + " in it; see the root pom's <resources>");
        }
        if (name.endsWith("-sources.jar")) {
            problems.unless(hasEnding("/package-info.java"), name, "there are no sources in it");
        } else if (name.endsWith("-javadoc.jar")) {
            problems.unless(has("index.html") && hasEnding("/package-summary.html"), name, "there is no Javadoc in it");
        } else {
            problems.unless(hasEnding(".class"), name, "there are no classes in it");
            problems.unless(has("META-INF/THIRD-PARTY.txt"), name, "there is no META-INF/THIRD-PARTY.txt in it");
            problems.unless(moduleName != null, name, "its manifest has no Automatic-Module-Name");
        }
        for (Entry entry : entries) {
            problems.unless(
                    !entry.name().endsWith(".class") || entry.classVersion() <= JAVA_17,
                    name,
                    entry.name() + " is of class version " + entry.classVersion() + "; Java 17 reads up to " + JAVA_17);
            problems.unless(
                    !entry.isPicture() || isOfJavadoc(name, entry),
                    name,
                    entry.name() + " is a picture; no artifact may hold one");
        }
    }

    /** The icons that the tool puts beside its pages. */
    private static boolean isOfJavadoc(String jar, Entry entry) {
        return jar.endsWith("-javadoc.jar")
                && entry.name().matches("(resources|resource-files|script-dir/images|script-files/images)/[^/]*");
    }

    private boolean has(String name) {
        return entries.stream().anyMatch(entry -> entry.name().equals(name));
    }

    private boolean hasEnding(String ending) {
        return entries.stream().anyMatch(entry -> entry.name().endsWith(ending));
    }
}
