package io.github.pokecap.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a model file says of itself before its numbers begin: sections, model and provenance, sealed by a SHA-256. It is
 * enough to know how long the file is.
 *
 * @param sections by name, in the order in which they lie in the file
 * @param dataStart the index of the first byte after the header
 * @param end how many bytes the file has, padding and all
 */
record ModelHeader(Map<String, Section> sections, JsonObject model, JsonObject provenance, int dataStart, long end) {
    static final int MAX_SECTIONS = 10_000;

    private static final String PATH = "header";

    /** The prelude and the header, padded, as they stand in the file. */
    static byte[] write(List<Section> sections, JsonObject model, JsonObject provenance) {
        JsonObject unsealed = JsonObject.builder()
                .put(
                        "sections",
                        JsonArray.of(sections.stream().map(Section::toJson).toList()))
                .put("model", model)
                .put("provenance", provenance)
                .build();
        byte[] json = JsonWriter.bytes(unsealed);
        int sealStart = json.length - 1;
        long length = Section.padded((long) sealStart + HeaderSeal.LENGTH);
        if (length > ModelPrelude.MAX_HEADER) {
            throw new IllegalArgumentException("the header takes " + length + " bytes and may have "
                    + ModelPrelude.MAX_HEADER + "; long rows of numbers belong in sections");
        }
        byte[] file = Arrays.copyOf(ModelPrelude.bytes((int) length), ModelPrelude.LENGTH + (int) length);
        System.arraycopy(json, 0, file, ModelPrelude.LENGTH, sealStart);
        Arrays.fill(file, ModelPrelude.LENGTH + sealStart, file.length, (byte) ' ');
        HeaderSeal.put(file, ModelPrelude.LENGTH + sealStart);
        return file;
    }

    /**
     * Reads the header and checks all of it. How long the file is, the caller must hold against {@link #end}.
     *
     * @param file its beginning, with the header and perhaps more
     * @throws ModelFormatException if it is refused, or not all there
     */
    static ModelHeader read(byte[] file, String name) {
        int dataStart = ModelPrelude.LENGTH + ModelPrelude.check(file, name);
        if (dataStart > file.length) {
            throw ModelFormatException.of(
                    name,
                    "the header ends at byte " + dataStart + " but the file has " + file.length
                            + "; it was cut short, copy it again");
        }
        int end = dataStart;
        while (end > dataStart - (Section.ALIGNMENT - 1) && file[end - 1] == ' ') {
            end--;
        }
        HeaderSeal.check(file, end, name);
        JsonObject header = JsonReader.read(file, ModelPrelude.LENGTH, end, new JsonPlace(name, PATH));
        header.keysMustBe("sections", "model", "provenance", "sha256");
        JsonObject model = header.object("model").at(new JsonPlace(name, "model"));
        JsonObject provenance = header.object("provenance").at(new JsonPlace(name, "provenance"));
        checkSpelling(file, end, header, name);
        JsonArray entries = header.array("sections").sizeMustBe(0, MAX_SECTIONS);
        Map<String, Section> sections = new LinkedHashMap<>();
        long fileEnd = dataStart;
        for (JsonObject entry : entries.objects()) {
            Section section = Section.read(entry);
            fileEnd = endAfter(section, fileEnd, dataStart, entry);
            if (sections.putIfAbsent(section.name(), section) != null) {
                throw entry.refusal("name", "is " + Quote.of(section.name()) + ", which an earlier section has");
            }
        }
        return new ModelHeader(sections, model, provenance, dataStart, fileEnd);
    }

    private static void checkSpelling(byte[] file, int end, JsonObject header, String name) {
        byte[] spelled = JsonWriter.bytes(header);
        int difference = Arrays.mismatch(file, ModelPrelude.LENGTH, end, spelled, 0, spelled.length);
        if (difference >= 0) {
            throw ModelFormatException.of(
                    name,
                    "the header departs at byte " + (ModelPrelude.LENGTH + difference)
                            + " from the one spelling of its JSON (no white space, shortest escapes and numbers);"
                            + " write it with PokeCap");
        }
    }

    /** Where the file ends if this section is its last: sections lie back to back, without a hole or an overlap. */
    private static long endAfter(Section section, long end, int dataStart, JsonObject entry) {
        long next = end - dataStart;
        if (section.offset() != next) {
            throw entry.refusal(
                    "offset",
                    "is " + section.offset() + ", but the sections before it end at " + next
                            + (section.offset() < next ? "; they overlap" : "; there is a hole"));
        }
        try {
            return Math.addExact(end, Section.padded(section.length()));
        } catch (ArithmeticException e) {
            throw entry.refusal("length", "is " + section.length() + ", beyond any file");
        }
    }

    /** Refuses a file that is shorter or longer than its header says. */
    void lengthMustBe(long actual, String name) {
        for (Section section : sections.values()) {
            long sectionEnd = dataStart + section.offset() + Section.padded(section.length());
            if (sectionEnd > actual) {
                throw ModelFormatException.of(
                        name,
                        section + " ends at byte " + sectionEnd + " but the file has " + actual
                                + "; it was cut short, copy it again");
            }
        }
        if (end < actual) {
            throw ModelFormatException.of(
                    name,
                    "the model ends at byte " + end + " but the file has " + actual
                            + "; something was added to it, copy it again");
        }
    }
}
