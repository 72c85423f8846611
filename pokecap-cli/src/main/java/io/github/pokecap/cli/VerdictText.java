package io.github.pokecap.cli;

import io.github.pokecap.model.StoredModel;
import io.github.pokecap.model.StoredSection;
import java.util.stream.Collectors;

/** A verdict for people. */
final class VerdictText {
    private VerdictText() {}

    static String of(Verdict verdict) {
        StoredModel model = verdict.model();
        if (model == null) {
            return Printable.line(verdict.file()) + ": refused\n";
        }
        String sentence = verdict.sentence().isEmpty() ? "(not sure of anything)" : verdict.sentence();
        return Printable.line(verdict.file()) + ": ok\n"
                + "  id       " + model.id() + "\n"
                + "  format   version " + model.version() + "\n"
                + "  size     " + Size.of(model.bytes()) + "\n"
                + "  drawing  " + Printable.line(sentence) + "\n"
                + sections(model);
    }

    private static String sections(StoredModel model) {
        TextTable table = new TextTable("section", "type", "shape", "bytes");
        for (StoredSection section : model.sections()) {
            table.add(section.name(), section.type(), shape(section), section.bytes());
        }
        return table.text("  ");
    }

    private static String shape(StoredSection section) {
        return section.shape().stream().map(String::valueOf).collect(Collectors.joining(" x "));
    }
}
