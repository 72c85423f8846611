package io.github.pokecap.training.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of a folder and the folders below it. */
final class FolderFiles implements PictureFiles {
    private final Path folder;
    private final String folderName;
    private final NavigableSet<String> names;
    private final int limit;

    FolderFiles(Path folder, int limit) throws IOException {
        this.folder = folder.toRealPath();
        this.folderName = "the folder " + Opening.lastName(folder);
        this.limit = limit;
        this.names = list(this.folder);
    }

    @Override
    public Collection<String> names() {
        return names;
    }

    @Override
    public PictureSource find(String name) throws BrokenExample {
        try {
            Path path = folder.resolve(name);
            // Some file systems take any case; the dataset would then be broken on all others.
            boolean asWritten = slashed(folder.relativize(path.toRealPath(LinkOption.NOFOLLOW_LINKS)))
                    .equals(name);
            if (!asWritten) {
                throw PictureName.missing(name, folderName, names);
            }
            Path real = path.toRealPath();
            if (!real.startsWith(folder)) {
                throw new BrokenExample("a symbolic link that leaves " + folderName + "; copy the picture into it");
            }
            if (!Files.isRegularFile(real)) {
                throw new BrokenExample("not a file");
            }
            long size = Files.size(real);
            if (size == 0) {
                throw new BrokenExample("the picture has 0 bytes");
            }
            if (size > limit) {
                throw BoundedRead.tooLarge(size, limit);
            }
            return () -> read(real, name);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw PictureName.missing(name, folderName, names);
        } catch (IOException e) {
            throw new BrokenExample("cannot be read: " + e);
        }
    }

    private byte[] read(Path path, String name) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return BoundedRead.all(in, limit, "picture " + name);
        } catch (NoSuchFileException e) {
            throw new IOException("picture " + name + " was there when the dataset was opened and is gone", e);
        }
    }

    private static NavigableSet<String> list(Path folder) throws IOException {
        NavigableSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> !Files.isDirectory(file))
                    .map(file -> slashed(folder.relativize(file)))
                    .filter(name -> !PictureName.isHidden(name))
                    .forEach(names::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return names;
    }

    private static String slashed(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }
}
