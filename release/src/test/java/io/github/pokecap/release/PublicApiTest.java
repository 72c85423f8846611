package io.github.pokecap.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pokecap.Captioner;
import io.github.pokecap.pokedex.Pokedex;
import io.github.pokecap.s3.S3Models;
import io.github.pokecap.training.CaptionerTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody changes the public API without seeing it: the listings are part of the change. */
class PublicApiTest {
    private static final String RENEW = "api.renew";

    private enum Module {
        CORE("pokecap-core", Captioner.class),
        TRAINING("pokecap-training", CaptionerTrainer.class),
        POKEDEX("pokecap-pokedex", Pokedex.class),
        S3("pokecap-s3", S3Models.class);

        private final String folder;
        private final Class<?> known;

        Module(String folder, Class<?> known) {
            this.folder = folder;
            this.known = known;
        }
    }

    @ParameterizedTest
    @EnumSource(Module.class)
    void isThatOfItsListing(Module module) throws IOException {
        // Surefire runs in the module's folder.
        Path listing = Path.of("..", module.folder, "api.txt");
        String is = PublicApi.of(module.known);
        if (System.getProperty(RENEW) != null) {
            Files.writeString(listing, is);
        }
        assertThat(is)
                .as(
                        "the public API of %1$s is not that of %1$s/api.txt. If that is meant, say so in CHANGELOG.md"
                                + " and renew the listings: mvn -pl release -am -Dtest=PublicApiTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -D" + RENEW + " test",
                        module.folder)
                .isEqualTo(Files.readString(listing));
    }
}
