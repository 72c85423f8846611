package io.github.pokecap.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedJarTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    @TempDir
    private Path folder;

    private List<String> problems(Packed packed, String name, String module) throws IOException {
        Problems problems = new Problems();
        PublishedJar.read(packed.write(folder.resolve(name), module)).check(name, problems);
        return problems.all();
    }

    @Test
    void aWholeOneHasNoProblem() throws IOException {
        assertThat(problems(Packed.main(), "a-1.jar", "a")).isEmpty();
        assertThat(problems(Packed.jar().with("a/package-info.java", ""), "a-1-sources.jar", ""))
                .isEmpty();
        assertThat(problems(
                        Packed.jar()
                                .with("index.html", "")
                                .with("a/package-summary.html", "")
                                .with("resources/glass.png", PNG),
                        "a-1-javadoc.jar",
                        ""))
                .isEmpty();
    }

    @Test
    void anEmptyOneLacksEverything() throws IOException {
        assertThat(problems(new Packed(), "a-1.jar", ""))
                .containsExactly(
                        "a-1.jar: there is no META-INF/LICENSE in it; see the root pom's <resources>",
                        "a-1.jar: there is no META-INF/NOTICE in it; see the root pom's <resources>",
                        "a-1.jar: there are no classes in it",
                        "a-1.jar: there is no META-INF/THIRD-PARTY.txt in it",
                        "a-1.jar: its manifest has no Automatic-Module-Name");
        assertThat(problems(Packed.jar(), "a-1-sources.jar", ""))
                .containsExactly("a-1-sources.jar: there are no sources in it");
        assertThat(problems(Packed.jar().with("index.html", ""), "a-1-javadoc.jar", ""))
                .containsExactly("a-1-javadoc.jar: there is no Javadoc in it");
    }

    @Test
    void aClassOfJava18IsRefused() throws IOException {
        assertThat(problems(Packed.main().with("a/B.class", Packed.classOf(62)), "a-1.jar", "a"))
                .containsExactly("a-1.jar: a/B.class is of class version 62; Java 17 reads up to 61");
    }

    @Test
    void aPictureIsRefusedByItsBytesWhateverItsName() throws IOException {
        assertThat(problems(Packed.main().with("a/model.bin", PNG).with("a/b.svg", "<svg/>"), "a-1.jar", "a"))
                .containsExactly(
                        "a-1.jar: a/model.bin is a picture; no artifact may hold one",
                        "a-1.jar: a/b.svg is a picture; no artifact may hold one");
        assertThat(problems(
                        Packed.jar()
                                .with("index.html", "")
                                .with("a/package-summary.html", "")
                                .with("a/doc-files/glass.png", PNG),
                        "a-1-javadoc.jar",
                        ""))
                .containsExactly("a-1-javadoc.jar: a/doc-files/glass.png is a picture; no artifact may hold one");
    }
}
