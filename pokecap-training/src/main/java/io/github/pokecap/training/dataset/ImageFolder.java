package io.github.pokecap.training.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins metadata with the files beside it, be they in a folder or in a zip. */
final class ImageFolder {
    private final MetadataFile metadata;
    private final PictureFiles files;
    private final Problems problems;
    private final Map<String, Integer> lines = new HashMap<>();

    ImageFolder(MetadataFile metadata, PictureFiles files, Problems problems) {
        this.metadata = metadata;
        this.files = files;
        this.problems = problems;
    }

    List<Example> read() {
        List<Example> examples = new ArrayList<>();
        for (MetadataRow row : metadata.rows(problems)) {
            String where = metadata.place(row.line());
            try {
                String name = name(row);
                where += " (" + name + ")";
                examples.add(example(name, row, where));
            } catch (BrokenExample e) {
                problems.error(where, e.reason());
            }
        }
        warnOfUnnamedPictures();
        return examples;
    }

    private static String name(MetadataRow row) throws BrokenExample {
        JsonNode name = row.fields().get(FieldReader.NAME);
        if (name == null || name.isNull()) {
            throw new BrokenExample("file_name is missing; a line looks like " + MetadataFile.EXAMPLE_LINE);
        }
        if (!name.isTextual()) {
            throw new BrokenExample("file_name is " + FieldReader.kind(name) + ", but it must be a string");
        }
        return name.textValue();
    }

    private Example example(String name, MetadataRow row, String where) throws BrokenExample {
        String fault = PictureName.fault(name);
        if (fault != null) {
            throw new BrokenExample("file_name " + fault);
        }
        Integer before = lines.putIfAbsent(name, row.line());
        if (before != null) {
            throw new BrokenExample("line " + before + " names the same picture; join the two lines");
        }
        return FieldReader.read(name, row.fields(), files.find(name), where, problems);
    }

    private void warnOfUnnamedPictures() {
        for (String name : files.names()) {
            if (PictureName.isPicture(name) && !lines.containsKey(name)) {
                problems.warning(name, "no line of " + metadata.name() + " names this picture; it is not used");
            }
        }
    }
}
