package io.github.pokecap.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class S3UriTest {
    @Test
    void readsBucketKeyAndVersion() {
        assertThat(S3Uri.parse("s3://b-1/models/a b?c%20+é.pokecap?versionId=a.B_3"))
                .isEqualTo(new S3Uri("b-1", "models/a b?c%20+é.pokecap", Optional.of("a.B_3")));
        assertThat(S3Uri.parse("S3://bucket/key")).isEqualTo(new S3Uri("bucket", "key", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3://bucket", "s3://bucket/", "s3://bucket/a/", "s3://bucket/a/b/"})
    void withoutANameAtTheEndItIsAPrefix(String uri) {
        assertThat(S3Uri.parse(uri).isPrefix()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3://bucket/a", "s3://bucket/a/b?versionId=1", "s3://bucket//a"})
    void writesWhatItReads(String uri) {
        assertThat(S3Uri.parse(uri)).hasToString(uri);
        assertThat(S3Uri.parse(uri).isPrefix()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "s3://bucket/,bucket",
        "s3://bucket/a/,a",
        "s3://bucket/a/b.zip,b.zip",
        "s3://bucket/a/b.zip?versionId=1,b.zip",
        "s3://bucket//,bucket"
    })
    void aFolderOrFileIsCalledByTheLastPart(String uri, String name) {
        assertThat(S3Uri.parse(uri).lastName()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://bucket/key|http://bucket/key cannot be used: it does not begin with s3://",
                "s3:///key|s3:///key cannot be used: \"\" is no bucket name",
                "s3://user@bucket/key|s3://user@bucket/key cannot be used: \"user@bucket\" is no bucket name",
                "s3://bucket/a/?versionId=1|s3://bucket/a/?versionId=1 cannot be used: a prefix has no versions",
                "s3://bucket/a?versionId=|s3://bucket/a?versionId= cannot be used: the version is empty",
            })
    void refusesWhatIsNone(String uri, String message) {
        assertThatThrownBy(() -> S3Uri.parse(uri))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message + "; write s3://bucket/key or s3://bucket/prefix/");
    }

    @Test
    void refusesKeysThatNoStoreTakes() {
        assertThatThrownBy(() -> S3Uri.parse("s3://bucket/" + "a".repeat(1025)))
                .hasMessage("s3://bucket/... cannot be used: the key has 1025 characters, S3 takes 1024;"
                        + " write s3://bucket/key or s3://bucket/prefix/");
        assertThatThrownBy(() -> S3Uri.parse("s3://bucket/a\nb"))
                .hasMessage("s3://bucket/... cannot be used: the key has a control character in it;"
                        + " write s3://bucket/key or s3://bucket/prefix/");
    }
}
