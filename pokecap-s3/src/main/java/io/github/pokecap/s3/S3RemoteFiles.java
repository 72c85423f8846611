package io.github.pokecap.s3;

import io.github.pokecap.remote.RemoteCopy;
import io.github.pokecap.remote.RemoteFiles;
import io.github.pokecap.remote.RemoteModel;
import io.github.pokecap.remote.TransferProgress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * {@code s3://} for programs that look for {@link RemoteFiles}, such as {@code pokecap} itself, configured by the
 * environment: {@code POKECAP_S3_*}, and Amazon's own variables and files.
 */
public final class S3RemoteFiles implements RemoteFiles {
    private static final byte[] MAGIC = "POKECAP".getBytes(StandardCharsets.US_ASCII);

    /** For {@link java.util.ServiceLoader}. */
    public S3RemoteFiles() {}

    @Override
    public boolean serves(String uri) {
        return S3Uri.isS3(uri);
    }

    @Override
    public RemoteModel model(String uri) throws IOException {
        try (S3Connection connection = S3Connection.fromEnvironment()) {
            S3Model model = S3Models.builder(connection).build().fetch(uri);
            return new RemoteModel(model.captioner(), model.bytes(), model.origin());
        }
    }

    @Override
    public RemoteCopy copy(String uri, boolean recursive, TransferProgress progress) throws IOException {
        try (S3Connection connection = S3Connection.fromEnvironment()) {
            S3Copy copy = S3Datasets.builder(connection)
                    .recursive(recursive)
                    .skipFailed(true)
                    .build()
                    .fetch(uri, progress);
            return new RemoteCopy(copy.path(), copy.origin(), copy.failures());
        }
    }

    @Override
    public void requireTarget(String uri) {
        Upload.target(uri);
    }

    @Override
    public void publish(Path file, String uri) throws IOException {
        if (isModel(file)) {
            S3Models.publish(file, uri);
            return;
        }
        try (S3Connection connection = S3Connection.fromEnvironment()) {
            String type = Files.probeContentType(file);
            new Upload(connection, Upload.target(uri))
                    .put(Files.readAllBytes(file), type == null ? "application/octet-stream" : type, Map.of());
        }
    }

    private static boolean isModel(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }
}
