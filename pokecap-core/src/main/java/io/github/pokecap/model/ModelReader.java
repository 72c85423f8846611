package io.github.pokecap.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Reads a model file and checks every byte of it before anything is made of it. */
final class ModelReader {
    /** How many bytes a file may have: 512 MiB. */
    static final int MOST_BYTES = 512 << 20;

    private final int limit;

    ModelReader() {
        this(MOST_BYTES);
    }

    /** With another limit than {@link #MOST_BYTES}, for tests. */
    ModelReader(int limit) {
        this.limit = limit;
    }

    /**
     * Reads a file, once.
     *
     * @throws ModelFormatException if it is refused
     * @throws IOException if the file is not there, cannot be read, or changes meanwhile
     */
    ModelContainer read(Path path) throws IOException {
        return check(ModelBytes.read(path, path.toString(), limit), path.toString());
    }

    /**
     * Reads a stream that ends with the model, and leaves it open. Of one that goes on, the byte after the model is the
     * last that is read.
     *
     * @param name of the model in messages
     */
    ModelContainer read(InputStream in, String name) throws IOException {
        return check(ModelBytes.read(in, name, limit), name);
    }

    /**
     * Reads a copy of the bytes, so that nobody changes them after they were checked.
     *
     * @param name of the model in messages
     */
    ModelContainer read(byte[] file, String name) {
        return check(ModelBytes.read(file.clone(), name, limit), name);
    }

    private static ModelContainer check(ModelBytes model, String name) {
        byte[] file = model.file();
        ModelHeader header = model.header();
        for (Section section : header.sections().values()) {
            int start = header.dataStart() + (int) section.offset();
            int end = start + (int) section.length();
            checkHash(file, start, end, section, name);
            checkPadding(file, end, section, name);
            checkFinite(
                    ByteBuffer.wrap(file, start, end - start).slice().order(ByteOrder.LITTLE_ENDIAN), section, name);
        }
        return new ModelContainer(name, file, header);
    }

    private static void checkHash(byte[] file, int start, int end, Section section, String name) {
        String actual = HexDigits.sha256(file, start, end);
        if (!actual.equals(section.sha256())) {
            throw ModelFormatException.of(
                    name,
                    section + " has SHA-256 " + actual + " where the header says " + section.sha256()
                            + "; the file was damaged, copy it again");
        }
    }

    private static void checkPadding(byte[] file, int end, Section section, String name) {
        for (int i = end; i % Section.ALIGNMENT != 0; i++) {
            if (file[i] != 0) {
                throw ModelFormatException.of(
                        name,
                        "byte " + i + ", after " + section + ", is 0x" + HexDigits.of(file[i])
                                + " where only zeros may fill up to a multiple of " + Section.ALIGNMENT
                                + "; the file was damaged, copy it again");
            }
        }
    }

    private static void checkFinite(ByteBuffer data, Section section, String name) {
        int index = section.type().firstNotFinite(data);
        if (index >= 0) {
            throw ModelFormatException.of(
                    name,
                    section + " holds NaN or an infinity at index " + index
                            + ", and every number must be finite; train the model again");
        }
    }
}
