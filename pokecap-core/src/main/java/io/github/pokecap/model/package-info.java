/**
 * Reads and writes model files ({@code .pokecap}): data, never code, every byte of it checked. The format is told byte
 * by byte in {@code docs/model-format.md}.
 */
@NullMarked
package io.github.pokecap.model;

import org.jspecify.annotations.NullMarked;
