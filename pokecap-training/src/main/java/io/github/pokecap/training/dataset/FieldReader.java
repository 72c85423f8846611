package io.github.pokecap.training.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sorts the fields of one picture's metadata into captions, labels and numbers. */
final class FieldReader {
    /** The field that names the picture, which is no label. */
    static final String NAME = "file_name";

    private static final Set<String> CAPTION_FIELDS = Set.of("text", "caption");

    private final String where;
    private final Problems problems;
    private final List<String> captions = new ArrayList<>();
    private final Map<String, Label> labels = new LinkedHashMap<>();
    private final Map<String, BigDecimal> numbers = new LinkedHashMap<>();

    private FieldReader(String where, Problems problems) {
        this.where = where;
        this.problems = problems;
    }

    /** Makes an example of its metadata. */
    static Example read(String fileName, ObjectNode fields, PictureSource source, String where, Problems problems)
            throws BrokenExample {
        FieldReader reader = new FieldReader(where, problems);
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            if (!field.getKey().equals(NAME)) {
                reader.add(field.getKey(), field.getValue());
            }
        }
        return new Example(fileName, reader.captions, reader.labels, reader.numbers, source);
    }

    private void add(String field, JsonNode value) throws BrokenExample {
        if (value.isNull()) {
            return;
        }
        if (CAPTION_FIELDS.contains(field)) {
            addCaptions(field, value);
        } else if (field.isBlank()) {
            problems.ignore(where, "a field without a name is ignored");
        } else if (value.isNumber()) {
            numbers.put(field, value.decimalValue());
        } else if (value.isBoolean()) {
            labels.put(field, Label.single(value.asText()));
        } else if (value.isTextual()) {
            addLabel(field, value.textValue());
        } else if (isListOfStrings(value)) {
            addLabels(field, value);
        } else {
            problems.ignore(
                    where,
                    "field \"" + field + "\" holds " + kind(value)
                            + ", which is neither a string, a boolean, a number nor a list of strings; it is ignored");
        }
    }

    private void addCaptions(String field, JsonNode value) throws BrokenExample {
        if (!value.isTextual() && !isListOfStrings(value)) {
            throw new BrokenExample(
                    "\"" + field + "\" holds " + kind(value) + ", but a caption is a string or a list of strings");
        }
        for (JsonNode caption : value.isTextual() ? List.of(value) : value) {
            if (caption.isNull() || caption.textValue().isBlank()) {
                throw new BrokenExample("\"" + field + "\" holds an empty caption; write one, or leave the field out");
            }
            captions.add(caption.textValue());
        }
    }

    private void addLabel(String field, String value) {
        if (value.isBlank()) {
            problems.ignore(where, "label \"" + field + "\" is empty; it counts as not given");
        } else {
            labels.put(field, Label.single(value));
        }
    }

    private void addLabels(String field, JsonNode list) {
        List<String> values = new ArrayList<>();
        for (JsonNode value : list) {
            if (value.isNull() || value.textValue().isBlank()) {
                problems.ignore(where, "label \"" + field + "\" has an empty value in its list; that value is ignored");
            } else {
                values.add(value.textValue());
            }
        }
        labels.put(field, Label.multi(values));
    }

    private static boolean isListOfStrings(JsonNode value) {
        if (!value.isArray()) {
            return false;
        }
        for (JsonNode element : value) {
            if (!element.isTextual() && !element.isNull()) {
                return false;
            }
        }
        return true;
    }

    static String kind(JsonNode value) {
        if (value.isArray()) {
            return "a list of something else than strings";
        }
        return switch (value.getNodeType()) {
            case OBJECT -> "an object";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            case NULL -> "null";
            default -> "nothing";
        };
    }
}
