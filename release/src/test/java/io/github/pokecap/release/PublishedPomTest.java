package io.github.pokecap.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedPomTest {
    private static final String WHOLE = """
            <project>
                <version>1.0.0</version>
                <name>A</name>
                <description>Of a.</description>
                <url>https://github.com/pokecap/pokecap</url>
                <licenses><license><name>Apache-2.0</name><url>https://example.org</url></license></licenses>
                <developers><developer><name>B</name><url>https://example.org</url></developer></developers>
                <scm>
                    <connection>scm:git:a</connection>
                    <developerConnection>scm:git:a</developerConnection>
                    <url>https://github.com/pokecap/pokecap</url>
                </scm>
                <dependencies><dependency><version>2</version></dependency></dependencies>
            </project>
            """;

    @TempDir
    private Path folder;

    private List<String> problems(String pom) throws IOException {
        Problems problems = new Problems();
        PublishedPom.read(Files.writeString(folder.resolve("a.pom"), pom)).check("a.pom", problems);
        return problems.all();
    }

    @Test
    void aWholeOneHasNoProblem() throws IOException {
        assertThat(problems(WHOLE)).isEmpty();
    }

    @Test
    void anEmptyOneLacksEverything() throws IOException {
        assertThat(problems("<project/>"))
                .containsExactly(
                        "a.pom: Central wants <name>",
                        "a.pom: Central wants <description>",
                        "a.pom: Central wants <licenses><license><name>",
                        "a.pom: Central wants <licenses><license><url>",
                        "a.pom: Central wants <developers><developer><name>",
                        "a.pom: Central wants <developers><developer><url>",
                        "a.pom: Central wants <scm><connection>",
                        "a.pom: Central wants <scm><developerConnection>",
                        "a.pom: <url> is empty; it should be https://github.com/pokecap/pokecap",
                        "a.pom: <scm><url> is empty; it should be https://github.com/pokecap/pokecap");
    }

    @Test
    void whatUsersMustNotInheritIsTold() throws IOException {
        assertThat(problems(WHOLE.replace("<project>", "<project><parent/><repositories/>")
                        .replace("<version>2</version>", "<version>2-SNAPSHOT</version><scope>test</scope>")))
                .containsExactly(
                        "a.pom: <repositories> would send its users to other servers; leave it out",
                        "a.pom: it has a <parent>, and so what the parent says of dependencies and plugins; flatten it",
                        "a.pom: it names version 2-SNAPSHOT; a release depends on releases only",
                        "a.pom: it names a dependency of tests; flatten it");
    }
}
