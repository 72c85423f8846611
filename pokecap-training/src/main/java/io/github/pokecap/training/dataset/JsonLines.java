package io.github.pokecap.training.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** {@code metadata.jsonl}: one JSON object a line. A broken line costs that line only. */
final class JsonLines {
    /** Strict: a field that occurs twice, a second value in a line and a deep nest are errors. */
    private static final ObjectReader JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxStringLength(MetadataFile.MAX_LINE)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final MetadataFile file;
    private final Problems problems;

    JsonLines(MetadataFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    List<MetadataRow> read() {
        List<MetadataRow> rows = new ArrayList<>();
        byte[] bytes = file.bytes();
        int line = 0;
        for (int start = Utf8.byteOrderMark(bytes); start < bytes.length; ) {
            int end = endOfLine(bytes, start);
            line++;
            if (!isBlank(bytes, start, end)) {
                try {
                    rows.add(new MetadataRow(line, parse(bytes, start, end)));
                } catch (BrokenExample e) {
                    problems.error(file.place(line), e.reason());
                }
            }
            start = end + 1;
        }
        return rows;
    }

    private static ObjectNode parse(byte[] bytes, int start, int end) throws BrokenExample {
        if (end - start > MetadataFile.MAX_LINE) {
            throw new BrokenExample("the line is " + (end - start) + " bytes long, at most " + MetadataFile.MAX_LINE
                    + " are read; is a line break missing, or a picture inside?");
        }
        String text = Utf8.decode(bytes, start, end);
        JsonNode node;
        try {
            node = tree(text);
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new BrokenExample("not JSON at column " + column + ": " + reason(e));
        }
        if (!(node instanceof ObjectNode object)) {
            throw new BrokenExample("not a JSON object but "
                    + FieldReader.kind(node)
                    + "; a line looks like "
                    + MetadataFile.EXAMPLE_LINE);
        }
        return object;
    }

    /** Jackson's tree. An exponent that is no int comes out of Jackson as a NumberFormatException. */
    static JsonNode tree(String text) throws JsonProcessingException, BrokenExample {
        try {
            return JSON.readTree(text);
        } catch (NumberFormatException e) {
            throw new BrokenExample("a number in it has an exponent beyond all use; write it without one");
        }
    }

    /** Jackson's words, but for two common cases in which they speak of Jackson rather than of the line. */
    static String reason(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return "it ends too soon; a brace, bracket or quote is not closed";
        }
        if (e instanceof MismatchedInputException) {
            return "more follows after the end of the first value; one line holds one object";
        }
        return e.getOriginalMessage();
    }

    private static int endOfLine(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
