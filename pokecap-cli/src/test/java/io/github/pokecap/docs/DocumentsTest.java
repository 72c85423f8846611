package io.github.pokecap.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.cli.Parsing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every document: its links lead somewhere, and each of its blocks is checked or says why not. */
class DocumentsTest {
    private static final Repository REPOSITORY = Repository.here();

    /** Compiled, parsed or, those of docs/templates.md, rendered by the test of the templates in pokecap-core. */
    private static final Set<String> CHECKED = Set.of("java", "json", "xml", "sh");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : REPOSITORY.documents()) {
            broken.addAll(Links.broken(REPOSITORY.name(document), document));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyBlockIsCheckedOrSaysWhyNot() throws IOException {
        assertThat(REPOSITORY.blocks())
                .filteredOn(block -> !CHECKED.contains(block.language()))
                .filteredOn(block -> !isTemplate(block))
                .filteredOn(block -> block.exemption("checked").isEmpty())
                .as("mark the block as java, json, xml or sh, or write <!-- not checked: REASON --> on the line before")
                .isEmpty();
    }

    private static boolean isTemplate(Block block) {
        return block.snippet().file().equals("docs/templates.md")
                && Set.of("example", "error").contains(block.language());
    }

    @Test
    void everyCommandExists() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Block block : REPOSITORY.blocks()) {
            if (block.is("sh")) {
                for (List<String> words : Commands.in(block.snippet().code())) {
                    String problem = problem(words);
                    if (!problem.isEmpty()) {
                        problems.add(block + ": " + String.join(" ", words) + ": " + problem);
                    }
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    /** A script or source of the repository is there; a command line of PokeCap is one that it takes. */
    private static String problem(List<String> words) {
        if (words.get(0).equals("./pokecap")) {
            return Parsing.problem(words.subList(1, words.size()));
        }
        return words.stream()
                .filter(word -> word.matches("[A-Za-z][\\w.-]*/[\\w./-]*\\.(sh|java)"))
                .filter(word -> !Files.exists(REPOSITORY.root().resolve(word)))
                .findFirst()
                .map(word -> "there is no " + word)
                .orElse("");
    }

    @Test
    void everyXmlParsesAndNamesWhatTheBomHas() throws IOException {
        Coordinates published = Coordinates.of(REPOSITORY);
        List<String> problems = new ArrayList<>();
        for (Block block : REPOSITORY.blocks()) {
            if (block.is("xml")) {
                published.problems(block.snippet().code()).forEach(problem -> problems.add(block + ": " + problem));
            }
        }
        assertThat(problems).isEmpty();
    }
}
