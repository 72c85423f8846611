package io.github.pokecap.s3;

import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/**
 * What a store said no with.
 *
 * @param status of HTTP
 * @param code such as {@code NoSuchKey}; empty where the answer had no body
 * @param message the store's own words; empty where it had none
 * @param region where the bucket really is, if the store says so
 */
record Refusal(int status, String code, String message, Optional<String> region) {
    static final Refusal NO_BUCKET = new Refusal(404, "NoSuchBucket", "", Optional.empty());

    static Refusal of(AwsServiceException thrown) {
        AwsErrorDetails details = thrown.awsErrorDetails();
        if (details == null) {
            return new Refusal(thrown.statusCode(), "", "", Optional.empty());
        }
        Optional<String> region = Optional.ofNullable(details.sdkHttpResponse())
                .flatMap(response -> response.firstMatchingHeader("x-amz-bucket-region"));
        return new Refusal(thrown.statusCode(), text(details.errorCode()), text(details.errorMessage()), region);
    }

    private static String text(@org.jspecify.annotations.Nullable String words) {
        return words == null ? "" : words;
    }

    /** What it means, and after a semicolon what helps. */
    String explained(S3Uri uri) {
        return switch (code) {
            case "NoSuchBucket" -> "there is no bucket " + uri.bucket() + "; check its name, and whose store it is in";
            case "NoSuchVersion" ->
                "there is no such version; list them with: aws s3api list-object-versions --bucket " + uri.bucket()
                        + " --prefix " + uri.key();
            case "InvalidAccessKeyId" ->
                "the store does not know the access key; check that it is one of this store,"
                        + " and AWS_SESSION_TOKEN if it is a temporary one";
            case "SignatureDoesNotMatch" ->
                "the signature is wrong; check the secret key, and the endpoint" + " for a proxy that changes requests";
            case "ExpiredToken", "TokenRefreshRequired" -> "the credentials have expired; get new ones";
            case "InvalidToken" -> "the session token is not valid; get new credentials";
            case "RequestTimeTooSkewed" ->
                "this machine's clock is wrong by more than the store allows;" + " set it by NTP";
            case "AuthorizationHeaderMalformed", "PermanentRedirect", "IllegalLocationConstraintException" ->
                wrongRegion();
            case "InvalidObjectState" -> "the object is archived; restore it first";
            case "XAmzContentSHA256Mismatch", "XAmzContentChecksumMismatch", "NotImplemented", "MissingContentLength" ->
                "the store does not take the request as it was made (" + told()
                        + "), perhaps because of its checksums; try Checksums.REQUIRED, or POKECAP_S3_CHECKSUMS=required";
            case "BadDigest", "InvalidDigest" -> "the bytes were changed on the way; try again";
            default -> explainedByStatus(uri);
        };
    }

    private String explainedByStatus(S3Uri uri) {
        return switch (status) {
            case 301, 307, 308 -> wrongRegion();
            case 400 ->
                code.isEmpty()
                        ? "the store refused it without a word (HTTP 400), as it does for a wrong region or expired credentials"
                        : "the store refused it (" + told() + ")";
            case 401, 403 ->
                "the credentials may not do this (" + told() + "); they need s3:GetObject (s3:PutObject to"
                        + " publish, s3:GetObjectVersion for a version) on arn:aws:s3:::" + uri.bucket() + "/"
                        + uri.key()
                        + " and s3:ListBucket on the bucket, without which a missing object is told as this too";
            case 404 ->
                uri.isPrefix()
                        ? "there is nothing below this prefix; list the bucket with: aws s3 ls s3://" + uri.bucket()
                                + "/"
                        : "there is no such object; list what there is with: aws s3 ls s3://" + uri.bucket() + "/"
                                + uri.key().substring(0, uri.key().lastIndexOf('/') + 1);
            case 405 -> "this version is the mark of a deletion and has no content; name another";
            case 412 -> "the object was replaced again and again while it was read; try again later";
            case 429, 500, 502, 503, 504 -> "the store is in trouble or too busy (" + told() + "); try again later";
            default -> "the store refused it (" + told() + ")";
        };
    }

    private String wrongRegion() {
        return region.map(name ->
                        "the bucket is in region " + name + "; set region(\"" + name + "\"), or AWS_REGION=" + name)
                .orElse("the bucket is in another region (" + told() + "); find it with: aws s3api head-bucket,"
                        + " and set region(), or AWS_REGION");
    }

    private String told() {
        return ("HTTP " + status + " " + code).strip() + (message.isEmpty() ? "" : ": " + message);
    }
}
