package io.github.pokecap.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;
import org.jspecify.annotations.Nullable;

/** Takes the pictures out of a multipart body in memory: unlike the servlet's own parser it never writes to the disk. */
final class MultipartPictures extends MultiPart.AbstractPartsListener {
    private static final int MOST_HEADER_BYTES = 4_096;

    /** Fields beside the pictures that a form may have. */
    private static final int OTHER_PARTS = 16;

    private static final int LONGEST_NAME = 255;

    private final Set<String> fields;
    private final int most;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final List<Upload> pictures = new ArrayList<>();
    private int parts;
    private @Nullable Throwable failure;

    private MultipartPictures(Set<String> fields, int most) {
        this.fields = fields;
        this.most = most;
    }

    static List<Upload> of(String contentType, byte[] body, Set<String> fields, int most) {
        String boundary = MultiPart.extractBoundary(contentType);
        if (boundary == null || boundary.isEmpty()) {
            throw malformed("its Content-Type names no boundary; leave it to your HTTP client to set that header");
        }
        MultipartPictures found = new MultipartPictures(fields, most);
        MultiPart.Parser parser = new MultiPart.Parser(boundary, found);
        parser.setMaxParts(most + OTHER_PARTS);
        parser.setPartHeadersMaxLength(MOST_HEADER_BYTES);
        parser.parse(Content.Chunk.from(ByteBuffer.wrap(body), true));
        return found.pictures();
    }

    private List<Upload> pictures() {
        Throwable thrown = failure;
        // The parser gives up at the part that is one too many, with the exception of a header that is too long.
        if (pictures.size() > most || (thrown != null && parts == most + OTHER_PARTS)) {
            throw tooMany();
        }
        if (thrown != null) {
            throw malformed(
                    (thrown.getMessage() == null ? thrown.toString() : thrown.getMessage()) + "; send it again, whole");
        }
        if (pictures.isEmpty()) {
            throw malformed("it has no file in the field " + String.join(" or ", fields));
        }
        return pictures;
    }

    private ProblemException tooMany() {
        return Problem.of(
                        ProblemType.TOO_MANY_PICTURES,
                        "the multipart body has more than " + most + " pictures, or more than " + OTHER_PARTS
                                + " parts besides; send fewer in one request")
                .exception();
    }

    private static ProblemException malformed(String what) {
        return Problem.of(ProblemType.MALFORMED_REQUEST, "the multipart body cannot be read: " + what)
                .exception();
    }

    @Override
    public void onPartBegin() {
        parts++;
    }

    @Override
    public void onPartContent(Content.Chunk chunk) {
        content.writeBytes(BufferUtil.toArray(chunk.getByteBuffer()));
    }

    @Override
    public void onPart(@Nullable String name, @Nullable String fileName, HttpFields headers) {
        byte[] bytes = content.toByteArray();
        content.reset();
        if (name != null && fields.contains(name) && fileName != null && pictures.size() <= most) {
            pictures.add(new Upload(fileName.substring(0, Math.min(LONGEST_NAME, fileName.length())), bytes));
        }
    }

    @Override
    public void onFailure(Throwable thrown) {
        failure = thrown;
    }
}
