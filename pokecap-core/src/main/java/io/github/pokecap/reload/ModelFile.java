package io.github.pokecap.reload;

import io.github.pokecap.Captioner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model file on disk, looked at by its attributes, and read when they differ from those of the file last read. */
final class ModelFile implements ModelSource {
    private final Path file;
    private @Nullable Attributes read;
    private String readId = "";

    /** The identity tells a renamed file from the one before it, even of the same size and second. */
    private record Attributes(
            long size, FileTime modified, @Nullable Object identity) {}

    ModelFile(Path file) {
        this.file = Objects.requireNonNull(file, "file");
    }

    @Override
    public Optional<Captioner> loadUnless(String knownId) throws IOException {
        Attributes before = Files.exists(file) ? attributes() : null;
        if (before != null && before.equals(read) && readId.equals(knownId)) {
            return Optional.empty();
        }
        Captioner captioner = Captioner.load(file);
        // Taken before reading: a file that is replaced meanwhile differs at the next look.
        read = before;
        readId = captioner.id();
        return readId.equals(knownId) ? Optional.empty() : Optional.of(captioner);
    }

    private Attributes attributes() throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        return new Attributes(found.size(), found.lastModifiedTime(), found.fileKey());
    }

    @Override
    public String name() {
        return file.toString();
    }
}
