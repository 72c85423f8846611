package io.github.pokecap.infra.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.infra.workflow.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseScriptsTest {
    private static final String CHANGELOG = """
            # Changelog

            ## [Unreleased]

            ## [0.2.0] - 2027-01-31

            ### Added
            - Two things.

            ## [0.1.0] - 2026-12-24

            ### Added
            - All of it.
            - Even this.

            [0.2.0]: https://github.com/pokecap/pokecap/releases/tag/v0.2.0
            """;

    @TempDir
    private Path folder;

    private Shell shell = new Shell(Path.of(""), Map.of());

    @BeforeEach
    void prepare() {
        Shell.assumeThereIs("bash", "awk", "sed");
        shell = new Shell(folder, Map.of());
    }

    @Test
    void notesAreWhatTheChangelogSaysOfTheVersion() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("CHANGELOG.md"), CHANGELOG);

        assertThat(shell.script("release-notes.sh", "0.2.0")).isEqualTo(new Ended(0, "### Added\n- Two things.", ""));
        assertThat(shell.script("release-notes.sh", "0.1.0"))
                .as("the last one ends before the links")
                .isEqualTo(new Ended(0, "### Added\n- All of it.\n- Even this.", ""));
    }

    @ParameterizedTest
    @CsvSource({"0.3.0", "0.1", "Unreleased", "0.1.0-beta"})
    void whatTheChangelogDoesNotTellIsNotReleased(String version) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("CHANGELOG.md"), CHANGELOG);

        assertThat(shell.script("release-notes.sh", version))
                .isEqualTo(new Ended(
                        1,
                        "",
                        "release-notes.sh: CHANGELOG.md says nothing under \"## [" + version
                                + "]\"; move there what stands under [Unreleased]"));
    }

    @Test
    void theTagIsThatOfThePom() throws IOException, InterruptedException {
        pom("1.2.3");

        assertThat(shell.script("check-tag.sh", "v1.2.3")).isEqualTo(new Ended(0, "1.2.3", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.2.3 | 1.2.3 | the tag is "1.2.3", must look like v0.1.0
            1.2.3 | v1.2.3;id | the tag is "v1.2.3;id", must look like v0.1.0
            1.2.3 | v1.2.4 | the tag is v1.2.4, but pom.xml has version 1.2.3; tag the commit in which release/version.sh set 1.2.4
            1.2.3-SNAPSHOT | v1.2.3 | the tag is v1.2.3, but pom.xml has version 1.2.3-SNAPSHOT; tag the commit in which release/version.sh set 1.2.3
            1.2.3-SNAPSHOT | v1.2.3-SNAPSHOT | pom.xml has version 1.2.3-SNAPSHOT, which is no release; set one by release/version.sh
            """)
    void anotherTagReleasesNothing(String version, String tag, String message)
            throws IOException, InterruptedException {
        pom(version);

        assertThat(shell.script("check-tag.sh", tag)).isEqualTo(new Ended(1, "", "check-tag.sh: " + message));
    }

    @Test
    void thisProjectsPomIsRead() throws IOException, InterruptedException {
        String pom = Path.of("..", "pom.xml").toAbsolutePath().toString();

        assertThat(shell.script("check-tag.sh", "v0.0.0", pom).err())
                .startsWith("check-tag.sh: the tag is v0.0.0, but " + pom + " has version ");
    }

    @Test
    void aReleaseShowsSignedJarsPartsAndChecksums() throws IOException, InterruptedException {
        Shell.assumeThereIs("sha256sum");
        for (String file : new String[] {
            "core/target/core-1.0.0.jar", "core/target/core-1.0.0.jar.asc", "core/target/core-1.0.0-sources.jar",
            "core/target/core-1.0.0-sources.jar.asc", "core/target/bom.json", "inner/target/inner-1.0.0.jar",
            "inner/target/bom.json", "core/target/core-0.9.0.jar.asc"
        }) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), file);
        }

        Ended ended = shell.script("collect-release.sh", "1.0.0", "gathered");

        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(ended.out().lines().map(line -> line.replaceFirst("^[0-9a-f]{64}  ", "")))
                .containsExactly(
                        "core-1.0.0-cyclonedx.json",
                        "core-1.0.0-sources.jar",
                        "core-1.0.0-sources.jar.asc",
                        "core-1.0.0.jar",
                        "core-1.0.0.jar.asc");
        assertThat(folder.resolve("gathered/SHA256SUMS")).exists();
    }

    @Test
    void aReleaseWithoutSignaturesIsNone() throws IOException, InterruptedException {
        assertThat(shell.script("collect-release.sh", "1.0.0", "gathered"))
                .isEqualTo(new Ended(1, "", "collect-release.sh: there is no signed jar of 1.0.0"));
    }

    private void pom(String version) throws IOException {
        Files.writeString(folder.resolve("pom.xml"), """
                <project>
                    <artifactId>pokecap-parent</artifactId>
                    <version>%s</version>
                    <dependency>
                            <version>9.9.9</version>
                    </dependency>
                </project>
                """.formatted(version));
    }
}
