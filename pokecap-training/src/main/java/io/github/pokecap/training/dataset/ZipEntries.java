package io.github.pokecap.training.dataset;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files of a zip below the folder of its metadata.
 *
 * <p>Nothing is ever unpacked to a disk. The zip is opened anew for every picture, so that a dataset holds no file open
 * and need not be closed; the table of contents is read again each time, which takes less than a millisecond for
 * hundreds of entries and some for ten thousands, little beside looking at the picture.
 */
final class ZipEntries implements PictureFiles {
    private final Path zip;
    private final String zipName;
    private final int limit;

    /** Below the metadata's folder, by their names as seen from it. */
    private final NavigableMap<String, Long> sizes = new TreeMap<>();

    private final Set<String> twice = new HashSet<>();
    private final String folder;

    private ZipEntries(Path zip, String folder, int limit) {
        this.zip = zip;
        this.zipName = "the zip " + Opening.lastName(zip);
        this.folder = folder;
        this.limit = limit;
    }

    /** The names of all files in a zip that do not try to leave it; those that do are told. */
    static List<String> list(ZipFile file, Problems problems) {
        List<String> names = new ArrayList<>();
        for (ZipEntry entry : Collections.list(file.entries())) {
            String fault = entry.isDirectory() ? null : PictureName.fault(entry.getName());
            if (fault != null) {
                problems.warning("zip entry " + entry.getName(), "the name " + fault + "; it is ignored");
            } else if (!entry.isDirectory()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    /** The files below a folder of a zip, which is empty or ends with a slash. */
    static ZipEntries below(String folder, ZipFile file, List<String> names, int limit, Problems problems) {
        ZipEntries entries = new ZipEntries(Path.of(file.getName()), folder, limit);
        for (String name : names) {
            if (name.startsWith(folder)) {
                String relative = name.substring(folder.length());
                if (entries.sizes.put(relative, file.getEntry(name).getSize()) != null) {
                    entries.twice.add(relative);
                }
            } else if (PictureName.isPicture(name) && !PictureName.isHidden(name)) {
                problems.warning(
                        "zip entry " + name, "is not below " + folder + ", where the metadata is; it is not used");
            }
        }
        return entries;
    }

    @Override
    public Collection<String> names() {
        return sizes.keySet().stream()
                .filter(name -> !PictureName.isHidden(name))
                .toList();
    }

    @Override
    public PictureSource find(String name) throws BrokenExample {
        Long size = sizes.get(name);
        if (size == null) {
            throw PictureName.missing(name, zipName, sizes.keySet());
        }
        if (twice.contains(name)) {
            throw new BrokenExample(zipName + " holds two files of this name; pack it again with one");
        }
        if (size == 0) {
            throw new BrokenExample("the picture has 0 bytes");
        }
        if (size > limit) {
            throw BoundedRead.tooLarge(size, limit);
        }
        return () -> read(name);
    }

    private byte[] read(String name) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return entry(file, folder + name, limit, "picture " + name + " in " + zipName);
        }
    }

    /** The bytes of one entry. Neither its declared size nor its checksum is taken on trust. */
    static byte[] entry(ZipFile file, String name, int limit, String what) throws IOException {
        ZipEntry entry = file.getEntry(name);
        if (entry == null) {
            throw new IOException(what + " was there when the dataset was opened and is gone");
        }
        byte[] bytes;
        try (InputStream in = file.getInputStream(entry)) {
            bytes = BoundedRead.all(in, limit, what);
        } catch (ZipException | EOFException e) {
            throw new IOException(what + " is damaged: " + e.getMessage(), e);
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != entry.getCrc()) {
            throw new IOException(what + " is damaged: its checksum differs");
        }
        return bytes;
    }
}
