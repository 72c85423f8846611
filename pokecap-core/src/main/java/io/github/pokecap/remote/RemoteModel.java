package io.github.pokecap.remote;

import io.github.pokecap.Captioner;

/**
 * A model that was read by its URI.
 *
 * @param captioner ready to work
 * @param bytes size of the model file
 * @param origin which copy it is, for people: downloaded now, or from a cache
 */
public record RemoteModel(Captioner captioner, long bytes, String origin) {}
