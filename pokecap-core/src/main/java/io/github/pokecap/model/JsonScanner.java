package io.github.pokecap.model;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The words of JSON, one after the other: strings, numbers, literals, marks. */
final class JsonScanner {
    /** Bytes that a key may have between its quotes. */
    static final int MAX_KEY = 256;

    /** Bytes that a string may have between its quotes. */
    static final int MAX_STRING = 1 << 20;

    /** Characters that a number may have. */
    static final int MAX_NUMBER = 64;

    private static final int END = -1;

    private final byte[] bytes;
    private final int to;
    private final JsonPlace place;
    private int at;

    JsonScanner(byte[] bytes, int from, int to, JsonPlace place) {
        this.bytes = bytes;
        this.at = from;
        this.to = to;
        this.place = place;
    }

    void checkUtf8() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, at, to - at);
        CharBuffer decoded = CharBuffer.allocate(8192);
        CoderResult result = decoder.decode(in, decoded, true);
        while (result.isOverflow()) {
            decoded.clear();
            result = decoder.decode(in, decoded, true);
        }
        if (result.isError()) {
            throw refusalAt(in.position(), "the bytes are not UTF-8");
        }
    }

    int position() {
        return at;
    }

    /** The next byte, or something that is no byte of JSON at the end. */
    int peek() {
        return at < to ? bytes[at] : END;
    }

    void skipSpace() {
        while (at < to && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\n' || bytes[at] == '\r')) {
            at++;
        }
    }

    void take(char mark, String wanted) {
        if (peek() != mark) {
            throw expected(wanted);
        }
        at++;
    }

    void word(String word, String wanted) {
        int start = at;
        for (int i = 0; i < word.length(); i++, at++) {
            if (peek() != word.charAt(i)) {
                at = start;
                throw expected(wanted);
            }
        }
    }

    void expectEnd() {
        if (at < to) {
            throw expected("the end");
        }
    }

    JsonNumber number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
        } else {
            digits();
        }
        if (peek() == '.') {
            at++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
        if (at - start > MAX_NUMBER) {
            throw refusalAt(start, "a number has more than " + MAX_NUMBER + " characters");
        }
        try {
            return JsonNumber.read(new String(bytes, start, at - start, StandardCharsets.US_ASCII));
        } catch (ArithmeticException e) {
            throw refusalAt(start, String.valueOf(e.getMessage()));
        }
    }

    private void digits() {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == start) {
            throw expected("a digit");
        }
    }

    String string(int limit) {
        int start = at++;
        StringBuilder text = new StringBuilder();
        int run = at;
        while (peek() != '"') {
            if (at - start > limit) {
                throw refusalAt(start, "a string has more than " + limit + " bytes");
            }
            if (at >= to || (bytes[at] >= 0 && bytes[at] < ' ')) {
                throw expected("the rest of a string");
            }
            if (bytes[at] == '\\') {
                appendUtf8(run, text);
                escape(text);
                run = at;
            } else {
                at++;
            }
        }
        appendUtf8(run, text);
        at++;
        return text.toString();
    }

    /** What stands before the present byte. Between two escapes that is nothing, and a header may be all escapes. */
    private void appendUtf8(int from, StringBuilder text) {
        if (from < at) {
            text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8));
        }
    }

    private void escape(StringBuilder text) {
        int start = at++;
        int letter = peek();
        at++;
        switch (letter) {
            case '"', '\\', '/' -> text.append((char) letter);
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case 'u' -> unicode(text, start);
            default -> throw refusalAt(start, "a backslash is followed by no escape that JSON knows");
        }
    }

    private void unicode(StringBuilder text, int start) {
        char first = unit();
        text.append(first);
        if (Character.isSurrogate(first)) {
            boolean another = Character.isHighSurrogate(first) && peek() == '\\' && at + 1 < to && bytes[at + 1] == 'u';
            at += another ? 2 : 0;
            char second = another ? unit() : 0;
            if (!Character.isLowSurrogate(second)) {
                throw refusalAt(start, "a surrogate stands without its other half");
            }
            text.append(second);
        }
    }

    private char unit() {
        int unit = 0;
        for (int i = 0; i < 4; i++, at++) {
            if (!HexFormat.isHexDigit(peek())) {
                throw expected("a hexadecimal digit");
            }
            unit = unit * 16 + HexFormat.fromHexDigit(peek());
        }
        return (char) unit;
    }

    ModelFormatException expected(String wanted) {
        return refusal("expected " + wanted + ", found " + found());
    }

    private String found() {
        if (at >= to) {
            return "the end";
        }
        byte next = bytes[at];
        return next > ' ' && next < 127 ? Quote.of(String.valueOf((char) next)) : "byte 0x" + HexDigits.of(next);
    }

    ModelFormatException refusal(String problem) {
        return refusalAt(at, problem);
    }

    ModelFormatException refusalAt(int position, String problem) {
        return place.refusal("is not valid JSON at byte " + position + ": " + problem);
    }
}
