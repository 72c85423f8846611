package io.github.pokecap.docs;

/**
 * A piece of code in a document.
 *
 * @param file the document, from the root of the repository, with forward slashes
 * @param line number of the first line of the code, from 1
 * @param code its lines, without what marks them off in the document
 */
record Snippet(String file, int line, String code) {
    /** Data and not code: a metadata line in the Javadoc of a dataset. No Java statement starts so. */
    boolean isJson() {
        return code.stripLeading().startsWith("{\"");
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
