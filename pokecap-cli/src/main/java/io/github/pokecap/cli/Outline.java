package io.github.pokecap.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A JSON object for people: a line for each key, what is below it indented, and long lines broken under their begin. */
final class Outline {
    private static final String STEP = "  ";

    private final int width;
    private final StringBuilder text = new StringBuilder();

    private Outline(int width) {
        this.width = width;
    }

    /** Lines that each begin with an indent and, where a word allows it, fit a width. */
    static String of(JsonNode object, int width) {
        Outline outline = new Outline(width);
        outline.members(object, STEP);
        return outline.text.toString();
    }

    private void members(JsonNode object, String indent) {
        int widest = 0;
        Map<String, JsonNode> members = membersOf(object);
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            if (fitsOneLine(member.getValue())) {
                widest = Math.max(widest, label(member.getKey()).length());
            }
        }
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            String label = label(member.getKey());
            JsonNode value = member.getValue();
            if (fitsOneLine(value)) {
                String begin = indent + label + " ".repeat(widest - label.length()) + STEP;
                for (JsonNode line : value.isArray() && !isRow(value) ? value : List.of(value)) {
                    line(begin, items(line));
                    begin = " ".repeat(begin.length());
                }
            } else {
                text.append(indent).append(label).append('\n');
                members(value, indent + STEP);
            }
        }
    }

    /** Elements of an array are called by their number, from 1. */
    private static Map<String, JsonNode> membersOf(JsonNode node) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        if (node.isArray()) {
            node.forEach(element -> members.put(String.valueOf(members.size() + 1), element));
        }
        return members;
    }

    private static String label(String key) {
        return Printable.line(key);
    }

    /** A word, a row of words, an object of nothing but words, or an array of such objects. */
    private static boolean fitsOneLine(JsonNode value) {
        return isRow(value) || (value.isArray() && all(value, Outline::isRow));
    }

    private static boolean isRow(JsonNode value) {
        return value.isValueNode() || all(value, JsonNode::isValueNode);
    }

    private static boolean all(JsonNode node, Predicate<JsonNode> test) {
        for (JsonNode child : node) {
            if (!test.test(child)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> items(JsonNode row) {
        if (row.isValueNode()) {
            return List.of(word(row));
        }
        List<String> items = new ArrayList<>();
        if (row.isObject()) {
            row.properties().forEach(member -> items.add(label(member.getKey()) + " " + word(member.getValue())));
        } else {
            row.forEach(element -> items.add(word(element)));
        }
        return items.isEmpty() ? List.of("-") : items;
    }

    private static String word(JsonNode value) {
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        String word = Printable.line(value.asText());
        return word.isEmpty() ? "-" : word;
    }

    private void line(String begin, List<String> items) {
        StringBuilder line = new StringBuilder(begin);
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i) + (i + 1 < items.size() ? "," : "");
            boolean first = line.length() == begin.length();
            if (!first && line.length() + 1 + item.length() > width) {
                text.append(line).append('\n');
                line = new StringBuilder(" ".repeat(begin.length()));
                first = true;
            }
            line.append(first ? "" : " ").append(item);
        }
        text.append(line).append('\n');
    }
}
