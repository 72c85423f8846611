package io.github.pokecap.s3;

import java.nio.file.Path;

/**
 * Where what came from S3 is kept: docs/s3.md tells its layout.
 *
 * @param root a folder that belongs to this version of the layout alone
 */
record CacheFolder(Path root) {
    private static final String LAYOUT = "pokecap-s3-1";

    /** Below the folder that somebody chose. */
    static CacheFolder below(Path chosen) {
        return new CacheFolder(chosen.toAbsolutePath().resolve(LAYOUT));
    }

    /** Where the environment wants it. */
    static CacheFolder of(S3Environment environment) {
        return below(environment
                .own("CACHE")
                .map(Path::of)
                .orElseGet(() -> OwnFolders.caches(environment).resolve("pokecap")));
    }

    /** Files that are not whole yet. */
    Path parts() {
        return root.resolve("parts");
    }

    Path models() {
        return root.resolve("models");
    }

    /** What each URI of a model held last. */
    Path entries() {
        return root.resolve("entries");
    }

    /** Pictures, zips and the like. */
    Path objects() {
        return root.resolve("objects");
    }

    /** Folders of links to objects. */
    Path datasets() {
        return root.resolve("datasets");
    }
}
