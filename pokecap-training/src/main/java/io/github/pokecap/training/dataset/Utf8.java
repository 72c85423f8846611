package io.github.pokecap.training.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 read strictly: what is none is an error with its place, where Java's String would put question marks. */
final class Utf8 {
    private Utf8() {}

    /** Bytes of a byte order mark at the start of a file: 3 or 0. */
    static int byteOrderMark(byte[] file) {
        boolean marked = file.length >= 3 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB && file[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    static String decode(byte[] bytes, int from, int to) throws BrokenExample {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer out = CharBuffer.allocate(to - from);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new BrokenExample("byte " + (in.position() - from + 1) + " is not UTF-8; save the file as UTF-8");
        }
        return out.flip().toString();
    }
}
