package io.github.pokecap.s3;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/**
 * Brings one object into a file, once. A body that breaks off is taken up where it broke, as long as the object is the
 * same; if it was replaced meanwhile, the new one is begun from its start. The file never holds bytes of two.
 */
final class Download {
    private static final Logger LOG = LoggerFactory.getLogger(Download.class);

    /** A connection that brings this much between two failures is bad, not dead. */
    private static final long PROGRESS_BYTES = 256 << 10;

    private static final int BUFFER_BYTES = 64 << 10;
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 3_000;

    private final S3Connection connection;
    private final S3Uri uri;
    private final PartFile part;
    private final BytesListener listener;
    private @Nullable ObjectVersion begun;
    private int requests;
    private int failures;
    private long sizeAtFailure;

    Download(S3Connection connection, S3Uri uri, PartFile part, BytesListener listener) {
        this.connection = connection;
        this.uri = uri;
        this.part = part;
        this.listener = listener;
    }

    /**
     * Fetches the object unless it is one that is known.
     *
     * @param knownEtag empty to fetch it in any case
     * @return what came; empty if the store has the known one still
     * @throws S3AccessException if it cannot be had
     * @throws PartFile.DiskException if it cannot be kept
     */
    Optional<ObjectVersion> unless(String knownEtag) throws IOException {
        while (true) {
            try {
                return Optional.of(fetchRest(knownEtag));
            } catch (AbortedException e) {
                throw interrupted();
            } catch (SdkException e) {
                if (begun == null && Failures.isNotModified(e)) {
                    return Optional.empty();
                }
                goOnAfter(e);
            } catch (IOException e) {
                if (e instanceof PartFile.DiskException
                        || (e instanceof InterruptedIOException && !(e instanceof SocketTimeoutException))) {
                    throw e;
                }
                pauseAfter(e);
            }
        }
    }

    private ObjectVersion fetchRest(String knownEtag) throws IOException {
        requests++;
        try (ResponseInputStream<GetObjectResponse> in = connection.client().getObject(request(knownEtag))) {
            try {
                ObjectVersion version = begin(in.response());
                copy(in, version);
                return version;
            } catch (IOException | RuntimeException e) {
                // Closing alone would wait for all that has not come yet.
                in.abort();
                throw e;
            }
        }
    }

    private GetObjectRequest request(String knownEtag) {
        GetObjectRequest.Builder request =
                GetObjectRequest.builder().bucket(uri.bucket()).key(uri.key());
        uri.versionId().ifPresent(request::versionId);
        if (begun == null) {
            return request.ifNoneMatch(knownEtag.isEmpty() ? null : knownEtag).build();
        }
        return request.ifMatch(begun.etag().isEmpty() ? null : begun.etag())
                .range("bytes=" + part.size() + "-")
                .build();
    }

    /** Some stores know neither ranges nor conditions: what they send is looked at, not trusted. */
    private ObjectVersion begin(GetObjectResponse response) throws IOException {
        ObjectVersion version = ObjectVersion.of(response);
        if (begun == null) {
            begun = version;
        } else if (!version.etag().equals(begun.etag())
                || !String.valueOf(response.contentRange()).startsWith("bytes " + part.size() + "-")) {
            startOver();
            throw new EOFException("the store gave something else than the rest of the object");
        }
        return begun;
    }

    private void copy(ResponseInputStream<GetObjectResponse> in, ObjectVersion version) throws IOException {
        BodyPace pace = new BodyPace(connection.readTimeout(), System::nanoTime);
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            if (Thread.currentThread().isInterrupted()) {
                throw interrupted();
            }
            part.append(buffer, count);
            listener.came(count);
            pace.came(count);
        }
        if (version.size() >= 0 && part.size() != version.size()) {
            throw new EOFException("the body ended after " + part.size() + " of " + version.size() + " bytes");
        }
    }

    private void goOnAfter(SdkException thrown) throws IOException {
        boolean replaced = Failures.isChanged(thrown);
        if (begun != null && (replaced || Failures.isChecksumMismatch(thrown))) {
            startOver();
        } else if (begun == null || !Failures.isPassing(thrown)) {
            throw Failures.explain("read", "GET", uri, connection, thrown);
        }
        pauseAfter(thrown);
    }

    private void startOver() throws IOException {
        listener.came(-part.size());
        part.restart();
        begun = null;
        sizeAtFailure = 0;
    }

    private void pauseAfter(Exception thrown) throws IOException {
        if (part.size() - sizeAtFailure >= PROGRESS_BYTES) {
            failures = 0;
        }
        sizeAtFailure = part.size();
        if (failures == connection.retries()) {
            throw gaveUp(thrown);
        }
        failures++;
        LOG.debug("{} broke off after {} bytes and is tried again", uri, part.size(), thrown);
        try {
            long pause = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(failures - 1, 10));
            Thread.sleep(pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted();
        }
    }

    private S3AccessException gaveUp(Exception thrown) {
        if (thrown instanceof SdkException refused) {
            return Failures.explain("read", "GET " + requests + " times, the last of them", uri, connection, refused);
        }
        String problem = "the connection broke after " + part.size()
                + (begun == null ? "" : " of " + begun.size()) + " bytes and came no further ("
                + thrown.getMessage() + "); try again, or raise retries(), or POKECAP_S3_RETRIES";
        return Failures.of("read", uri, problem, "GET " + requests + " times", connection, thrown);
    }

    private InterruptedIOException interrupted() {
        return new InterruptedIOException("reading " + uri + " was interrupted");
    }
}
