package io.github.pokecap.image;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Core;

/** Looks for the native library in one place after the other and keeps book of why each would not do. */
final class OpenCvLibrary {
    static final String PROPERTY = "pokecap.opencv.library";

    private final NativePlatform platform;
    private final @Nullable String named;
    private final NativeCache cache;
    private final List<String> tried = new ArrayList<>();

    OpenCvLibrary(NativePlatform platform, @Nullable String named, NativeCache cache) {
        this.platform = platform;
        this.named = named;
        this.cache = cache;
    }

    static OpenCvLibrary ofThisProcess() {
        NativePlatform platform = NativePlatform.of(System.getProperty("os.name"), System.getProperty("os.arch"));
        NativeCache cache = NativeCache.of(platform, System.getenv(), Path.of(System.getProperty("user.home")));
        return new OpenCvLibrary(platform, System.getProperty(PROPERTY), cache);
    }

    /** Loads it; null if that worked, else the whole story. */
    @Nullable String load() {
        if (isUsable()) {
            return null;
        }
        // Who names a file wants that file: nothing else is taken instead.
        boolean loaded = named != null
                ? attempt(
                        "system property " + PROPERTY,
                        () -> System.load(Path.of(named).toAbsolutePath().toString()))
                : attempt("java.library.path", () -> System.loadLibrary(Core.NATIVE_LIBRARY_NAME)) || loadFromJar();
        return loaded ? null : story();
    }

    private boolean loadFromJar() {
        URL resource = Core.class.getResource(platform.resource());
        if (resource == null) {
            tried.add("jar of org.openpnp:opencv: has no " + platform.resource());
            return false;
        }
        return attempt(
                        "cache " + cache.directory(),
                        () -> System.load(
                                cache.unpacked(resource, platform.file()).toString()))
                || attempt(
                        "temporary directory",
                        () -> System.load(temporary(resource).toString()));
    }

    private Path temporary(URL resource) throws IOException {
        Path directory = Files.createTempDirectory("pokecap-opencv-");
        // Deleted in the reverse order on exit.
        directory.toFile().deleteOnExit();
        directory.resolve(platform.file()).toFile().deleteOnExit();
        return new NativeCache(directory).unpacked(resource, platform.file());
    }

    private interface Step {
        void run() throws IOException;
    }

    private boolean attempt(String where, Step step) {
        try {
            step.run();
            if (isUsable()) {
                return true;
            }
            tried.add(where + ": is no OpenCV " + Core.VERSION);
        } catch (IOException | UnsatisfiedLinkError | RuntimeException e) {
            tried.add(where + ": " + (e instanceof UnsatisfiedLinkError ? e.getMessage() : e.toString()));
        }
        return false;
    }

    /** Whether org.opencv's own classes reach a library: it may have been loaded by the application. */
    private static boolean isUsable() {
        try {
            return Core.getVersionString().equals(Core.VERSION);
        } catch (UnsatisfiedLinkError e) {
            return false;
        }
    }

    private String story() {
        String reasons = String.join("; ", tried);
        return "cannot load OpenCV " + Core.VERSION + " for " + platform + "; tried " + reasons + "; " + cure(reasons);
    }

    private static String cure(String reasons) {
        if (reasons.contains("GLIBC")) {
            return "this system's glibc is too old, 2.29 or newer is needed";
        }
        if (reasons.contains("ld-linux") || reasons.contains("Error loading shared library")) {
            return "musl (Alpine) is not supported, take an image with glibc";
        }
        if (reasons.contains("Operation not permitted") || reasons.contains("failed to map segment")) {
            return "the directory is mounted noexec, set XDG_CACHE_HOME or -Djava.io.tmpdir to one that is not";
        }
        return "put " + System.mapLibraryName(Core.NATIVE_LIBRARY_NAME) + " on java.library.path or name it with -D"
                + PROPERTY;
    }
}
