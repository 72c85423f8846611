package io.github.pokecap.training.dataset;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the metadata says about one picture.
 *
 * @param line in the metadata file, from 1
 */
record MetadataRow(int line, ObjectNode fields) {}
