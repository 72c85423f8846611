package io.github.pokecap.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {
    private static final String S3 = "io/github/pokecap/pokecap-s3/1.0.0/pokecap-s3-1.0.0";

    @TempDir
    private Path repository;

    private static void unchecked(String name, Path file, Problems problems) {}

    private Path file(String name, String text) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    private void digests(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        file(name + ".md5", Checksums.digest("MD5", bytes));
        file(name + ".sha1", Checksums.digest("SHA-1", bytes));
        file(name + ".sha256", Checksums.digest("SHA-256", bytes));
    }

    private List<String> problems(String version) throws IOException {
        Problems problems = new Problems();
        Release.in(repository, version).check(problems, ReleaseTest::unchecked);
        return problems.all();
    }

    @Test
    void everyArtifactIsMissedByName() throws IOException {
        String missing = ": it is missing; see the profile \"release\" of the root pom";
        assertThat(problems("1.0.0"))
                .hasSize(28)
                .contains(
                        "io/github/pokecap/pokecap-bom/1.0.0/pokecap-bom-1.0.0.pom" + missing,
                        S3 + ".jar" + missing,
                        S3 + "-sources.jar" + missing,
                        S3 + "-javadoc.jar" + missing,
                        S3 + "-cyclonedx.json" + missing);
    }

    @Test
    void aModuleThatShouldNotBePublishedIsTold() throws IOException {
        String name = "io/github/pokecap/pokecap-fuzz/1.0.0/pokecap-fuzz-1.0.0.json";
        file(name, "{}");
        assertThat(problems("1.0.0"))
                .contains(
                        name + ": nobody expects it; a module that is not published sets maven.deploy.skip in its pom");
    }

    @Test
    void digestsAreWorkedOutAgain() throws IOException {
        file(S3 + "-cyclonedx.json", "{}");
        digests(S3 + "-cyclonedx.json", "{}");
        file(S3 + "-cyclonedx.json.sha1", "0000");
        assertThat(problems("1.0.0"))
                .contains(
                        S3 + "-cyclonedx.json: pokecap-s3-1.0.0-cyclonedx.json.sha1 says 0000, but it is"
                                + " bf21a9e8fbc5a3846fb05b4fa0859e0917b2202f",
                        S3 + "-cyclonedx.json: there is no pokecap-s3-1.0.0-cyclonedx.json.sha512")
                .doesNotContain(S3 + "-cyclonedx.json: there is no pokecap-s3-1.0.0-cyclonedx.json.md5");
    }

    @Test
    void aSnapshotIsNoRelease() throws IOException {
        assertThat(problems("1.0.0-SNAPSHOT"))
                .contains("1.0.0-SNAPSHOT: a SNAPSHOT is no release; name a version without it");
    }

    @Test
    void anUnsignedFileIsTold() throws IOException {
        Problems problems = new Problems();
        GnuPg.VERIFYING.check("a.pom", file("a.pom", "<project/>"), problems);
        assertThat(problems.all()).containsExactly("a.pom: it is not signed; there is no a.pom.asc");
    }

    @Test
    void theListingTellsSizesAndLeavesSignaturesAndDigestsOut() throws IOException {
        file("a.json", "{}");
        file("a.json.asc", "signature");
        file("a.json.md5", "digest");
        assertThat(Release.in(repository, "1.0.0").listing()).containsExactly("           2  a.json");
    }
}
