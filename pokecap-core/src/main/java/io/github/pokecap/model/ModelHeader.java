package io.github.pokecap.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a model file says of itself before its numbers begin: sections, model and provenance, sealed by a SHA-256.
 *
 * @param sections by name, in the order in which they lie in the file
 * @param dataStart the index of the first byte after the header
 */
record ModelHeader(Map<String, Section> sections, JsonObject model, JsonObject provenance, int dataStart) {
    static final int MAX_SECTIONS = 10_000;

    private static final String PATH = "header";
    private static final String DAMAGED = "; the file was damaged, copy it again";
    private static final String SEAL_START = ",\"sha256\":\"";
    private static final String SEAL_END = "\"}";
    private static final int SEAL_LENGTH = SEAL_START.length() + HexDigits.SHA256_LENGTH + SEAL_END.length();

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
        long length = Section.padded((long) sealStart + SEAL_LENGTH);
        if (length > ModelPrelude.MAX_HEADER) {
            throw new IllegalArgumentException("the header takes " + length + " bytes and may have "
                    + ModelPrelude.MAX_HEADER + "; long rows of numbers belong in sections");
        }
        byte[] file = Arrays.copyOf(ModelPrelude.bytes((int) length), ModelPrelude.LENGTH + (int) length);
        System.arraycopy(json, 0, file, ModelPrelude.LENGTH, sealStart);
        Arrays.fill(file, ModelPrelude.LENGTH + sealStart, file.length, (byte) ' ');
        int end = ModelPrelude.LENGTH + sealStart;
        byte[] seal = ascii(SEAL_START + HexDigits.sha256(file, 0, end) + SEAL_END);
        System.arraycopy(seal, 0, file, end, seal.length);
        return file;
    }

    /** Reads the header of a file and checks all of it, and that its sections fill the file exactly. */
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
        checkSeal(file, end, name);
        JsonObject header = JsonReader.read(file, ModelPrelude.LENGTH, end, new JsonPlace(name, PATH));
        header.keysMustBe("sections", "model", "provenance", "sha256");
        JsonObject model = header.object("model").at(new JsonPlace(name, "model"));
        JsonObject provenance = header.object("provenance").at(new JsonPlace(name, "provenance"));
        checkSpelling(file, end, header, name);
        return new ModelHeader(readSections(header, dataStart, file.length, name), model, provenance, dataStart);
    }

    private static void checkSeal(byte[] file, int end, String name) {
        int start = end - SEAL_LENGTH;
        int digits = start + SEAL_START.length();
        if (start < ModelPrelude.LENGTH
                || !Arrays.equals(file, start, digits, ascii(SEAL_START), 0, SEAL_START.length())
                || !Arrays.equals(file, end - SEAL_END.length(), end, ascii(SEAL_END), 0, SEAL_END.length())) {
            throw ModelFormatException.of(name, "the header does not end with its SHA-256" + DAMAGED);
        }
        String stated = new String(file, digits, HexDigits.SHA256_LENGTH, StandardCharsets.ISO_8859_1);
        String actual = HexDigits.sha256(file, 0, start);
        if (!stated.equals(actual)) {
            throw ModelFormatException.of(
                    name, "the header has SHA-256 " + actual + " where it says " + Quote.of(stated) + DAMAGED);
        }
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

    private static Map<String, Section> readSections(JsonObject header, int dataStart, int fileLength, String name) {
        Map<String, Section> sections = new LinkedHashMap<>();
        long end = 0;
        for (JsonObject entry :
                header.array("sections").sizeMustBe(0, MAX_SECTIONS).objects()) {
            Section section = Section.read(entry);
            if (section.offset() != end) {
                throw entry.refusal("offset", misplaced(section.offset(), end));
            }
            end = end(section, entry);
            if (end > fileLength - dataStart) {
                throw ModelFormatException.of(
                        name,
                        section + " ends at byte " + Math.addExact(dataStart, end) + " but the file has " + fileLength
                                + "; it was cut short, copy it again");
            }
            if (sections.putIfAbsent(section.name(), section) != null) {
                throw entry.refusal("name", "is " + Quote.of(section.name()) + ", which an earlier section has");
            }
        }
        if (end < fileLength - dataStart) {
            throw ModelFormatException.of(
                    name,
                    "the model ends at byte " + (dataStart + end) + " but the file has " + fileLength
                            + "; something was added to it, copy it again");
        }
        return sections;
    }

    private static long end(Section section, JsonObject entry) {
        try {
            return Math.addExact(section.offset(), Section.padded(section.length()));
        } catch (ArithmeticException e) {
            throw entry.refusal("length", "is " + section.length() + ", beyond any file");
        }
    }

    private static String misplaced(long offset, long end) {
        return "is " + offset + ", but the sections before it end at " + end
                + (offset < end ? "; they overlap" : "; there is a hole");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
