package io.github.pokecap.s3;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Finds out what a URI of data means, and lists it page by page. */
final class Lister {
    private final S3Connection connection;
    private final boolean recursive;

    Lister(S3Connection connection, boolean recursive) {
        this.connection = connection;
        this.recursive = recursive;
    }

    /**
     * An object, if there is one of that key; else all objects below it. The key of a metadata file stands for what is
     * beside it, as the path of one does on disk.
     *
     * @throws S3AccessException if there is neither, or it may not be looked at
     */
    Listing list(S3Uri uri) throws S3AccessException {
        Optional<String> fault = LocalName.fault(uri.lastName());
        if (fault.isPresent()) {
            throw new S3AccessException(
                    "cannot read " + uri + ": its last part cannot be the name of a file here: " + fault.get());
        }
        if (uri.isPrefix()) {
            return below(uri, uri.lastName(), "");
        }
        if (isMetadata(uri.key()) && uri.versionId().isEmpty()) {
            S3Uri folder = uri.withKey(uri.key().substring(0, uri.key().lastIndexOf('/') + 1));
            return below(folder, folder.lastName(), uri.lastName());
        }
        Optional<ListedObject> object = look(uri);
        if (object.isPresent()) {
            return new Listing(uri.lastName(), true, "", List.of(object.get()), List.of());
        }
        return below(uri.withKey(uri.key() + "/"), uri.lastName(), "");
    }

    private static boolean isMetadata(String key) {
        String name = key.toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".csv");
    }

    private Optional<ListedObject> look(S3Uri uri) throws S3AccessException {
        HeadObjectRequest request = HeadObjectRequest.builder()
                .bucket(uri.bucket())
                .key(uri.key())
                .versionId(uri.versionId().orElse(null))
                .build();
        try {
            HeadObjectResponse response = connection.client().headObject(request);
            long size = response.contentLength() == null ? 0 : response.contentLength();
            return Optional.of(new ListedObject(uri.lastName(), uri, String.valueOf(response.eTag()), size));
        } catch (SdkException e) {
            if (Failures.isNotFound(e) && uri.versionId().isEmpty()) {
                return Optional.empty();
            }
            throw Failures.explain("read", "HEAD", uri, connection, e);
        }
    }

    private Listing below(S3Uri prefix, String name, String opened) throws S3AccessException {
        ListObjectsV2Request request = ListObjectsV2Request.builder()
                .bucket(prefix.bucket())
                .prefix(prefix.key())
                .delimiter(recursive ? null : "/")
                .build();
        List<ListedObject> objects = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        try {
            connection.client().listObjectsV2Paginator(request).stream()
                    .flatMap(page -> page.contents().stream())
                    .forEach(object -> add(object, prefix, objects, failures));
        } catch (SdkException e) {
            throw Failures.explain("list", "LIST", prefix, connection, e);
        }
        if (objects.isEmpty() && failures.isEmpty()) {
            throw new S3AccessException("cannot read " + prefix + ": there is no object of this name, and none below it"
                    + (recursive ? "" : " but in folders, which -r looks into")
                    + " (tried HEAD and LIST" + connection.place() + "); see what there is with: aws s3 ls s3://"
                    + prefix.bucket() + "/");
        }
        return new Listing(name, false, opened, objects, failures);
    }

    private static void add(S3Object object, S3Uri prefix, List<ListedObject> objects, List<String> failures) {
        String name = object.key().substring(prefix.key().length());
        // Consoles make an object for a folder; nobody means hidden ones.
        if (name.isEmpty() || name.endsWith("/") || LocalName.isHidden(name)) {
            return;
        }
        Optional<String> fault = LocalName.fault(name);
        if (fault.isPresent()) {
            failures.add("s3://" + prefix.bucket() + "/" + LocalName.printable(object.key())
                    + " cannot be a file here: " + fault.get());
            return;
        }
        long size = object.size() == null ? 0 : object.size();
        objects.add(new ListedObject(name, prefix.withKey(object.key()), String.valueOf(object.eTag()), size));
    }
}
