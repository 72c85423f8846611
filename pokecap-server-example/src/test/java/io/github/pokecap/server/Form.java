package io.github.pokecap.server;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A multipart body. */
final class Form {
    static final String BOUNDARY = "pokecap-boundary";
    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Form file(String field, String name, byte[] bytes) {
        return part("Content-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name + "\"", bytes);
    }

    Form text(String field, String value) {
        return part("Content-Disposition: form-data; name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    Form part(String headers, byte[] bytes) {
        raw("--" + BOUNDARY + "\r\n" + headers + "\r\n\r\n");
        body.writeBytes(bytes);
        return raw("\r\n");
    }

    Form raw(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] unfinished() {
        return body.toByteArray();
    }

    byte[] bytes() {
        return raw("--" + BOUNDARY + "--\r\n").unfinished();
    }
}
