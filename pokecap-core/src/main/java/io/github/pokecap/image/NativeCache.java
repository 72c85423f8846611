package io.github.pokecap.image;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A directory of the user's own that keeps the unpacked library from one start to the next (docs/decisions/0003).
 *
 * <p>What is loaded from there runs in this process, so nobody else may be able to write there. Processes that start at
 * once each unpack a file of their own and move it into place in one step: whoever is last wins, with the same bytes.
 */
record NativeCache(Path directory) {
    private static final Set<PosixFilePermission> OTHERS_MAY_WRITE =
            EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** Where this user's caches belong on that platform. */
    static NativeCache of(NativePlatform platform, Map<String, String> environment, Path home) {
        Path caches = switch (platform.os()) {
            case "windows" -> absolute(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            case "osx" -> home.resolve("Library/Caches");
            default -> absolute(environment, "XDG_CACHE_HOME", home.resolve(".cache"));
        };
        // Homes may be shared between machines of several kinds.
        return new NativeCache(caches.resolve("pokecap/opencv-4.9.0-0/" + platform.os() + "-" + platform.arch()));
    }

    private static Path absolute(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        // The XDG specification wants relative ones to be ignored.
        return value.isEmpty() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }

    /**
     * The unpacked library, from an earlier start if it is there.
     *
     * @throws IOException if the directory cannot be made or written, or is open to others
     */
    Path unpacked(URL resource, String name) throws IOException {
        Files.createDirectories(directory, ownerOnly(directory));
        requirePrivate();
        Path library = directory.resolve(name);
        URLConnection connection = resource.openConnection();
        try (InputStream in = connection.getInputStream()) {
            long size = connection.getContentLengthLong();
            if (!isComplete(library, size)) {
                unpack(in, library, size);
            }
        }
        return library;
    }

    private static boolean isComplete(Path library, long size) throws IOException {
        return Files.isRegularFile(library, LinkOption.NOFOLLOW_LINKS) && Files.size(library) == size;
    }

    private void unpack(InputStream in, Path library, long size) throws IOException {
        Path part = Files.createTempFile(directory, "unpacking-", ".part");
        try {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            // The name must not survive a power cut that the bytes do not.
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, library, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Windows does not replace a file that another process has loaded meanwhile. It is the same file.
            if (!isComplete(library, size)) {
                throw e;
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void requirePrivate() throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(directory, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return; // Windows: LOCALAPPDATA is the user's own.
        }
        Set<PosixFilePermission> permissions =
                EnumSet.copyOf(view.readAttributes().permissions());
        permissions.retainAll(OTHERS_MAY_WRITE);
        Path probe = Files.createTempFile(directory, "owner-", ".part");
        try {
            boolean mine = Files.getOwner(probe).equals(view.getOwner());
            if (!mine || !permissions.isEmpty()) {
                throw new IOException(directory + " can be written by others; chmod 700 it, or delete it");
            }
        } finally {
            Files.delete(probe);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
