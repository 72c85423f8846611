package io.github.pokecap.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeCacheTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private URL resource;

    @BeforeEach
    void writeResource() throws IOException {
        resource = Files.writeString(folder.resolve("resource"), "a library")
                .toUri()
                .toURL();
    }

    @Test
    void liesWhereThePlatformKeepsCaches() {
        Path home = folder.toAbsolutePath();
        Path elsewhere = home.resolve("elsewhere");
        NativePlatform linux = NativePlatform.of("Linux", "amd64");
        NativePlatform mac = NativePlatform.of("Mac OS X", "aarch64");
        NativePlatform windows = NativePlatform.of("Windows 11", "amd64");
        assertThat(NativeCache.of(linux, Map.of(), home).directory())
                .isEqualTo(home.resolve(".cache/pokecap/opencv-4.9.0-0/linux-x86_64"));
        assertThat(NativeCache.of(linux, Map.of("XDG_CACHE_HOME", elsewhere.toString()), home)
                        .directory())
                .isEqualTo(elsewhere.resolve("pokecap/opencv-4.9.0-0/linux-x86_64"));
        assertThat(NativeCache.of(linux, Map.of("XDG_CACHE_HOME", "relative"), home)
                        .directory())
                .isEqualTo(home.resolve(".cache/pokecap/opencv-4.9.0-0/linux-x86_64"));
        assertThat(NativeCache.of(mac, Map.of(), home).directory())
                .isEqualTo(home.resolve("Library/Caches/pokecap/opencv-4.9.0-0/osx-ARMv8"));
        assertThat(NativeCache.of(windows, Map.of("LOCALAPPDATA", elsewhere.toString()), home)
                        .directory())
                .isEqualTo(elsewhere.resolve("pokecap/opencv-4.9.0-0/windows-x86_64"));
    }

    @Test
    void unpacksOnceForItsOwnerAlone() throws IOException {
        NativeCache cache = new NativeCache(folder.resolve("a/b"));
        Path library = cache.unpacked(resource, "library.so");
        assertThat(library).isEqualTo(folder.resolve("a/b/library.so")).hasContent("a library");
        Files.setLastModifiedTime(library, LONG_AGO);
        cache.unpacked(resource, "library.so");
        assertThat(Files.getLastModifiedTime(library)).isEqualTo(LONG_AGO);
        if (isPosix()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache.directory())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void replacesWhatHasAnotherSize() throws IOException {
        NativeCache cache = new NativeCache(folder.resolve("cache"));
        Path library = cache.unpacked(resource, "library.so");
        Files.writeString(library, "a lib");
        assertThat(cache.unpacked(resource, "library.so")).hasContent("a library");
    }

    @Test
    void leavesNothingElseBehind() throws IOException {
        NativeCache cache = new NativeCache(folder.resolve("cache"));
        cache.unpacked(resource, "library.so");
        try (Stream<Path> files = Files.list(cache.directory())) {
            assertThat(files).containsExactly(cache.directory().resolve("library.so"));
        }
    }

    @Test
    void refusesADirectoryThatOthersMayWrite() throws IOException {
        assumeTrue(isPosix());
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThatThrownBy(() -> new NativeCache(open).unpacked(resource, "library.so"))
                .isInstanceOf(IOException.class)
                .hasMessage(open + " can be written by others; chmod 700 it, or delete it");
    }

    @Test
    void doesNotFollowALinkToSomebodyElsesFile() throws IOException {
        assumeTrue(isPosix());
        NativeCache cache = new NativeCache(folder.resolve("cache"));
        Path library = cache.unpacked(resource, "library.so");
        Path foreign = Files.writeString(folder.resolve("foreign"), "malicious");
        Files.delete(library);
        Files.createSymbolicLink(library, foreign);
        assertThat(cache.unpacked(resource, "library.so")).hasContent("a library");
        assertThat(foreign).hasContent("malicious");
    }

    @Test
    void letsManyUnpackAtOnce() throws Exception {
        NativeCache cache = new NativeCache(folder.resolve("cache"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Path>> libraries = IntStream.range(0, 32)
                    .mapToObj(i -> threads.submit(() -> cache.unpacked(resource, "library.so")))
                    .toList();
            for (Future<Path> library : libraries) {
                assertThat(library.get()).hasContent("a library");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean isPosix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
