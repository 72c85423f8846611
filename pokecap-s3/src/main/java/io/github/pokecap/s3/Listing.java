package io.github.pokecap.s3;

import java.util.List;

/**
 * What a URI of data means.
 *
 * @param name of the folder or file that it becomes
 * @param single whether it is one object, and not a prefix
 * @param opened the name of the object that is to be opened, below the folder; empty for the folder itself
 * @param objects in the order of their keys
 * @param failures keys that cannot become files, one sentence each
 */
record Listing(String name, boolean single, String opened, List<ListedObject> objects, List<String> failures) {}
