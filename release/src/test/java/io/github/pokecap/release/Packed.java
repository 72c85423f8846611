package io.github.pokecap.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A jar of a few bytes, all that the checks look at. */
final class Packed {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    static Packed jar() {
        return new Packed().with("META-INF/LICENSE", "Apache").with("META-INF/NOTICE", "PokeCap");
    }

    static Packed main() {
        return jar().with("META-INF/THIRD-PARTY.txt", "none").with("a/A.class", classOf(61));
    }

    static byte[] classOf(int version) {
        return new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, (byte) version};
    }

    Packed with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Packed with(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    Packed without(String name) {
        entries.remove(name);
        return this;
    }

    Path write(Path file, String moduleName) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!moduleName.isEmpty()) {
            manifest.getMainAttributes().putValue("Automatic-Module-Name", moduleName);
        }
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        }
        return file;
    }
}
