package io.github.pokecap.training.dataset;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the columns of one Parquet file are.
 *
 * @param bytes SQL that gives the encoded picture
 * @param path SQL that gives its path, or NULL
 * @param fields SQL that gives all other usable columns as one JSON object
 */
record ParquetColumns(String bytes, String path, String fields) {
    private static final String IMAGE = "image";
    private static final Pattern BYTES = Pattern.compile("STRUCT\\((?:.*, )?bytes BLOB\\b.*");
    private static final Pattern PATH = Pattern.compile("STRUCT\\((?:.*, )?path VARCHAR\\b[^\\[].*");
    private static final Pattern FRACTION = Pattern.compile("FLOAT|DOUBLE");
    private static final Pattern AS_IT_IS =
            Pattern.compile("VARCHAR|VARCHAR\\[]|BOOLEAN|U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DECIMAL\\(.*\\)");
    private static final Pattern ENUM = Pattern.compile("ENUM\\(.*\\)", Pattern.DOTALL);

    static ParquetColumns of(Path file, Connection connection, Problems problems) throws SQLException {
        Map<String, String> types = describe(file, connection);
        String image = types.remove(IMAGE);
        boolean inStruct = image != null && BYTES.matcher(image).matches();
        if (!inStruct && !"BLOB".equals(image)) {
            types = describe(file, connection);
            throw wrong(file, types, "has no column image of STRUCT(bytes BLOB, path VARCHAR) or BLOB");
        }
        if (!types.containsKey("text") && !types.containsKey("caption")) {
            types = describe(file, connection);
            throw wrong(file, types, "has no column text or caption");
        }
        String path = "VARCHAR".equals(types.remove(FieldReader.NAME)) ? DuckDb.quoted(FieldReader.NAME) : "NULL";
        boolean named = image != null && PATH.matcher(image).matches();
        return new ParquetColumns(
                inStruct ? "struct_extract(" + DuckDb.quoted(IMAGE) + ", 'bytes')" : DuckDb.quoted(IMAGE),
                named ? "coalesce(struct_extract(" + DuckDb.quoted(IMAGE) + ", 'path'), " + path + ")" : path,
                fields(file, types, problems));
    }

    private static Map<String, String> describe(Path file, Connection connection) throws SQLException {
        String query = "DESCRIBE SELECT * FROM read_parquet(?, hive_partitioning = false)";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, DuckDb.parameter(file));
            Map<String, String> types = new LinkedHashMap<>();
            try (ResultSet columns = statement.executeQuery()) {
                while (columns.next()) {
                    types.put(columns.getString(1), columns.getString(2));
                }
            }
            return types;
        }
    }

    private static String fields(Path file, Map<String, String> types, Problems problems) {
        List<String> fields = new ArrayList<>();
        types.forEach((name, type) -> {
            String column = DuckDb.quoted(name);
            if (AS_IT_IS.matcher(type).matches()) {
                fields.add(column + " := " + column);
            } else if (FRACTION.matcher(type).matches()) {
                // JSON knows neither NaN nor infinity; pandas writes NaN where a number is not known.
                fields.add(column + " := CASE WHEN isfinite(" + column + ") THEN " + column + " END");
            } else if (ENUM.matcher(type).matches()) {
                fields.add(column + " := CAST(" + column + " AS VARCHAR)");
            } else {
                problems.ignore(
                        Opening.lastName(file),
                        "column \"" + name + "\" is " + type
                                + ", which is neither a string, a boolean, a number nor a list of strings; it is ignored");
            }
        });
        return "CAST(to_json(struct_pack(" + String.join(", ", fields) + ")) AS VARCHAR)";
    }

    private static DatasetException wrong(Path file, Map<String, String> types, String fault) {
        String found = types.entrySet().stream()
                .map(column -> column.getKey() + " " + column.getValue())
                .collect(Collectors.joining(", "));
        return new DatasetException("cannot read " + Opening.lastName(file) + ": it " + fault + "; it has " + found);
    }
}
