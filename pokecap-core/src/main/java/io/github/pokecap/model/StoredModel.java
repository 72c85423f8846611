package io.github.pokecap.model;

import java.util.List;

/**
 * A model as it was read, and the file that it was read from: every byte of it was checked.
 *
 * @param model its parts
 * @param id SHA-256 of the file's bytes, in lower-case hexadecimal
 * @param version of the file's format
 * @param bytes that the file has
 * @param sections what it holds beside the header, in file order
 */
public record StoredModel(Model model, String id, int version, long bytes, List<StoredSection> sections) {
    /**
     * Copies the list.
     *
     * @param model its parts
     * @param id SHA-256 of the file
     * @param version of the format
     * @param bytes of the file
     * @param sections copied
     */
    public StoredModel {
        sections = List.copyOf(sections);
    }
}
