package io.github.pokecap.s3;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/** Turns what Amazon's client throws into words for people. */
final class Failures {
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final int CHANGED = 412;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private Failures() {}

    static boolean isNotModified(SdkException thrown) {
        return status(thrown) == NOT_MODIFIED;
    }

    static boolean isNotFound(SdkException thrown) {
        return status(thrown) == NOT_FOUND;
    }

    /** Whether the store closed the connection while a body was sent, in the words of HttpURLConnection. */
    static boolean isCutOff(SdkException thrown) {
        return innermost(thrown).equals("Error writing request body to server");
    }

    static boolean isChanged(SdkException thrown) {
        return status(thrown) == CHANGED;
    }

    /** Whether the same request may well succeed a little later. */
    static boolean isPassing(SdkException thrown) {
        int status = status(thrown);
        return status == 0 || status == TOO_MANY || status >= SERVER_ERROR;
    }

    private static int status(SdkException thrown) {
        return thrown instanceof SdkServiceException service ? service.statusCode() : 0;
    }

    /**
     * Explains a request that failed.
     *
     * @param doing such as {@code read}
     * @param request such as {@code GET}
     */
    static S3AccessException explain(
            String doing, String request, S3Uri uri, S3Connection connection, SdkException thrown) {
        return of(doing, uri, problem(uri, connection, thrown), request + tries(thrown), connection, thrown);
    }

    /** With a problem in words; what was tried, and where, is added. */
    static S3AccessException of(
            String doing, S3Uri uri, String problem, String tried, S3Connection connection, Throwable cause) {
        return new S3AccessException(
                "cannot " + doing + " " + uri + ": " + problem + " (tried " + tried + connection.place() + ")", cause);
    }

    private static String tries(SdkException thrown) {
        int tries = thrown.numAttempts() == null ? 1 : thrown.numAttempts();
        return tries <= 1 ? "" : " " + tries + " times";
    }

    private static String problem(S3Uri uri, S3Connection connection, SdkException thrown) {
        if (thrown instanceof AwsServiceException service) {
            return Refusal.of(service).explained(uri);
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return "the host is not known: " + cause.getMessage()
                        + "; check the region or the endpoint, the network,"
                        + " and pathStyle(true), or POKECAP_S3_PATH_STYLE=true, for a store without a name for each"
                        + " bucket";
            }
            if (cause instanceof ConnectException) {
                return "nobody answers there (" + cause.getMessage() + "); check the endpoint, and that the store runs";
            }
            if (cause instanceof SocketTimeoutException) {
                return "the store was silent for more than "
                        + connection.readTimeout().toMillis() / 1000.0
                        + " s; try again, or raise readTimeout(), or POKECAP_S3_READ_TIMEOUT";
            }
        }
        String message = String.valueOf(thrown.getMessage());
        if (message.startsWith("Unable to load credentials")) {
            return "no credentials were found; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, or give"
                    + " the machine a role; for a public bucket use anonymous(), or POKECAP_S3_ANONYMOUS=true";
        }
        if (message.startsWith("Unable to load region")) {
            return "no region is given; set region(), AWS_REGION, or a region in the profile";
        }
        if (isChecksumMismatch(thrown)) {
            return "the bytes do not match the store's checksum; try again, and if it stays so, use"
                    + " Checksums.REQUIRED, or POKECAP_S3_CHECKSUMS=required: the store counts otherwise";
        }
        return innermost(thrown);
    }

    static boolean isChecksumMismatch(Throwable thrown) {
        return String.valueOf(thrown.getMessage()).contains("different checksum");
    }

    private static String innermost(Throwable thrown) {
        Throwable last = thrown;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
    }
}
