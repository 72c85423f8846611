package io.github.pokecap.s3;

/**
 * An object that belongs to a dataset.
 *
 * @param name as seen from the dataset's prefix, with forward slashes
 * @param uri of the object
 * @param etag of its content when it was listed, or when it came
 * @param size in bytes
 */
record ListedObject(String name, S3Uri uri, String etag, long size) {
    /** The same object with what came of it: it may have been replaced since it was listed. */
    ListedObject as(ObjectVersion came, long bytes) {
        return new ListedObject(name, uri, came.etag(), bytes);
    }
}
