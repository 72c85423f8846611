package io.github.pokecap.s3;

import io.github.pokecap.Captioner;
import io.github.pokecap.feature.GlobalExtractor;
import io.github.pokecap.model.ModelFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one model: from the cache what is right still, from the store what is new, into the cache what was checked. */
final class ModelFetch {
    private static final Logger LOG = LoggerFactory.getLogger(ModelFetch.class);

    private final S3Connection connection;
    private final CacheFolder folder;
    private final ModelCache cache;
    private final List<GlobalExtractor> own;
    private final S3Uri uri;
    private final Optional<String> pinned;

    ModelFetch(
            S3Connection connection,
            CacheFolder folder,
            List<GlobalExtractor> own,
            S3Uri uri,
            Optional<String> pinned) {
        this.connection = connection;
        this.folder = folder;
        this.cache = new ModelCache(folder);
        this.own = own;
        this.uri = uri;
        this.pinned = pinned;
    }

    /** Without the network. */
    S3Model offline() throws IOException {
        Optional<CacheEntry> entry = pinned.isPresent() ? cache.pinned(pinned.get()) : cache.find(uri, connection);
        Optional<S3Model> copy = cached(entry, S3Model.Copy.OFFLINE);
        return copy.orElseThrow(() -> new S3AccessException("cannot read " + uri
                + ": only the cache may be asked, and " + folder.root() + " holds no copy"
                + pinned.map(sha256 -> " with SHA-256 " + sha256).orElse("") + "; load it once without offline(true),"
                + " or without POKECAP_S3_OFFLINE"));
    }

    /** Asks the store whether the copy in the cache is right still; a pinned one is, whatever the store says. */
    S3Model now() throws IOException {
        if (pinned.isPresent()) {
            Optional<S3Model> right = cached(cache.pinned(pinned.get()), S3Model.Copy.PINNED);
            return right.isPresent() ? right.get() : required(unless(""));
        }
        Optional<CacheEntry> entry = cache.find(uri, connection);
        Attempt attempt = unless(entry.map(CacheEntry::etag).orElse(""));
        if (!(attempt instanceof Attempt.Unchanged)) {
            return required(attempt);
        }
        Optional<S3Model> known = cached(entry, S3Model.Copy.UNCHANGED);
        return known.isPresent() ? known.get() : required(unless(""));
    }

    private S3Model required(Attempt attempt) throws S3AccessException {
        if (attempt instanceof Attempt.Loaded loaded) {
            return loaded.model();
        }
        if (attempt instanceof Attempt.Refused refused) {
            throw refused.reason();
        }
        throw new S3AccessException("cannot read " + uri + ": the store calls it unchanged, unasked");
    }

    /** Empty if there is none, or if it was damaged on the disk; then it is taken away. */
    private Optional<S3Model> cached(Optional<CacheEntry> found, S3Model.Copy copy) throws IOException {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CacheEntry entry = found.get();
        Path file = cache.file(entry.sha256());
        try (InputStream in = Files.newInputStream(file)) {
            Captioner captioner = Captioner.load(in, uri + " (" + file + ")", own);
            if (captioner.id().equals(entry.sha256())) {
                cache.touch(entry.sha256());
                return Optional.of(model(captioner, copy, entry, Files.size(file)));
            }
        } catch (ModelFormatException e) {
            if (Digests.sha256(file).equals(entry.sha256())) {
                throw e;
            }
        } catch (IOException e) {
            LOG.debug("{} is not in the cache any more", file, e);
            return Optional.empty();
        }
        LOG.warn("{}: the copy in the cache, {}, was damaged and is not used", uri, file);
        cache.drop(entry.sha256());
        return Optional.empty();
    }

    private S3Model model(Captioner captioner, S3Model.Copy copy, CacheEntry entry, long bytes) {
        S3Model model = new S3Model(captioner, uri, copy, entry.etag(), entry.versionId(), bytes, entry.fetched());
        LOG.info("{}: {}", uri, model.origin());
        return model;
    }

    /** Asks for the object unless it is the known one. A cache that cannot be written is done without. */
    Attempt unless(String knownEtag) throws IOException {
        try {
            return download(folder.parts(), knownEtag);
        } catch (PartFile.DiskException e) {
            LOG.warn("{}: the cache cannot be used, so it is downloaded each time: {}", uri, e.getMessage());
            return downloadElsewhere(knownEtag, e);
        }
    }

    private Attempt downloadElsewhere(String knownEtag, PartFile.DiskException reason) throws IOException {
        Path elsewhere = Files.createTempDirectory("pokecap-s3-");
        try {
            return download(elsewhere, knownEtag);
        } catch (PartFile.DiskException e) {
            throw new S3AccessException(
                    "cannot keep " + uri + ": " + reason.getMessage() + ", and " + e.getMessage()
                            + "; make room, or set cache(), or POKECAP_S3_CACHE, to a folder on another disk",
                    e);
        } finally {
            Files.deleteIfExists(elsewhere);
        }
    }

    private Attempt download(Path where, String knownEtag) throws IOException {
        try (PartFile part = PartFile.in(where)) {
            Optional<ObjectVersion> came = new Download(connection, uri, part, BytesListener.NONE).unless(knownEtag);
            return came.isEmpty() ? new Attempt.Unchanged() : checked(part, came.get());
        }
    }

    private Attempt checked(PartFile part, ObjectVersion version) throws IOException {
        String sha256 = part.sha256();
        long bytes = part.size();
        try (InputStream in = Files.newInputStream(part.file())) {
            requireDigest(sha256, version.promisedSha256(), "its publisher said");
            requireDigest(sha256, pinned, "the caller pinned");
            Captioner captioner = Captioner.load(in, uri.toString(), own);
            CacheEntry entry = new CacheEntry(
                    version.etag(), version.versionId(), sha256, Instant.now().truncatedTo(ChronoUnit.SECONDS));
            keep(part, entry);
            return new Attempt.Loaded(model(captioner, S3Model.Copy.DOWNLOADED, entry, bytes));
        } catch (ModelFormatException e) {
            return new Attempt.Refused(version.etag(), e);
        }
    }

    private void requireDigest(String sha256, Optional<String> wanted, String whose) {
        if (wanted.isPresent() && !wanted.get().equals(sha256)) {
            throw new ModelFormatException("cannot read model " + uri + ": its content has SHA-256 " + sha256 + ", but "
                    + whose + " " + wanted.get() + "; publish it again, or ask for the content that is there");
        }
    }

    /** The model is loaded already: that it cannot be kept is a pity, not a failure. */
    private void keep(PartFile part, CacheEntry entry) {
        if (!part.file().startsWith(folder.parts())) {
            return;
        }
        try {
            cache.keep(part, entry, uri, connection);
        } catch (IOException e) {
            LOG.warn("{}: could not be put into the cache: {}", uri, e.getMessage());
        }
    }
}
