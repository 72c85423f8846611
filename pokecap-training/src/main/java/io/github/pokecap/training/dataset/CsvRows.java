package io.github.pokecap.training.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code metadata.csv}: a header, then one row a picture, with commas and double quotes as in RFC 4180.
 *
 * <p>A cell is a string; one that starts with {@code [} is a JSON list of strings; an empty one says nothing. A column
 * all of whose cells are numbers as JSON writes them (007 is none) holds numbers, for CSV has no types of its own.
 */
final class CsvRows {
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,99})(\\.[0-9]{1,99})?([eE][+-]?[0-9]{1,4})?");
    private static final ObjectReader CSV = CsvMapper.csvBuilder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES)
            .build()
            .readerForListOf(String.class);

    private final MetadataFile file;
    private final Problems problems;

    private record Row(int line, List<String> cells) {}

    CsvRows(MetadataFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    List<MetadataRow> read() {
        List<Row> rows = split(text());
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> header = header(rows.get(0));
        List<Row> whole = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            if (row.cells.size() == header.size()) {
                whole.add(row);
            } else {
                problems.error(
                        file.place(row.line),
                        "has " + row.cells.size() + " cells, but the header names " + header.size());
            }
        }
        return typed(header, whole);
    }

    private String text() {
        byte[] bytes = file.bytes();
        try {
            return Utf8.decode(bytes, Utf8.byteOrderMark(bytes), bytes.length);
        } catch (BrokenExample e) {
            throw new DatasetException("cannot read " + file.name() + ": " + e.reason());
        }
    }

    private List<Row> split(String text) {
        List<Row> rows = new ArrayList<>();
        int line = 1;
        try (MappingIterator<List<String>> lines = CSV.readValues(text)) {
            while (lines.hasNextValue()) {
                line = lines.getCurrentLocation().getLineNr();
                rows.add(new Row(line, lines.nextValue()));
            }
        } catch (JsonProcessingException e) {
            problems.error(
                    file.place(line), "not CSV: " + e.getOriginalMessage() + "; the lines from here on are not read");
        } catch (IOException e) {
            throw new DatasetException("cannot read " + file.name() + ": " + e.getMessage(), e);
        }
        return rows;
    }

    private List<String> header(Row first) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : first.cells) {
            if (!names.add(name)) {
                throw new DatasetException(
                        "cannot read " + file.name() + ": its header names the column \"" + name + "\" twice");
            }
        }
        if (!names.contains(FieldReader.NAME)) {
            throw new DatasetException("cannot read " + file.name() + ": its header has no column file_name, only "
                    + String.join(", ", names));
        }
        return List.copyOf(names);
    }

    private List<MetadataRow> typed(List<String> header, List<Row> rows) {
        boolean[] numeric = new boolean[header.size()];
        for (int column = 0; column < numeric.length; column++) {
            int c = column;
            numeric[c] = !header.get(c).equals(FieldReader.NAME)
                    && rows.stream()
                            .map(row -> row.cells.get(c))
                            .allMatch(cell ->
                                    cell.isEmpty() || NUMBER.matcher(cell).matches());
        }
        List<MetadataRow> typed = new ArrayList<>();
        for (Row row : rows) {
            try {
                typed.add(new MetadataRow(row.line, fields(header, row, numeric)));
            } catch (BrokenExample e) {
                problems.error(file.place(row.line), e.reason());
            }
        }
        return typed;
    }

    private static ObjectNode fields(List<String> header, Row row, boolean[] numeric) throws BrokenExample {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (int column = 0; column < numeric.length; column++) {
            String cell = row.cells.get(column);
            if (cell.isEmpty()) {
                continue;
            }
            String name = header.get(column);
            if (numeric[column]) {
                fields.put(name, new BigDecimal(cell));
            } else if (cell.startsWith("[") && !name.equals(FieldReader.NAME)) {
                fields.set(name, list(name, cell));
            } else {
                fields.put(name, cell);
            }
        }
        return fields;
    }

    private static JsonNode list(String name, String cell) throws BrokenExample {
        try {
            return JsonLines.tree(cell);
        } catch (JsonProcessingException e) {
            throw new BrokenExample(
                    "cell \"" + name + "\" starts with [ but is not a JSON list of strings: " + JsonLines.reason(e));
        }
    }
}
