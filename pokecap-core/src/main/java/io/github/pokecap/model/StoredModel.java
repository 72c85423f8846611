package io.github.pokecap.model;

/**
 * A model as it was read.
 *
 * @param model its parts
 * @param id SHA-256 of the file's bytes, in lower-case hexadecimal
 */
public record StoredModel(Model model, String id) {}
