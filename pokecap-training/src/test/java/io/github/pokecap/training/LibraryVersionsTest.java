package io.github.pokecap.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.CodeSource;
import java.util.Objects;
import ml.dmlc.xgboost4j.java.XGBoost;
import org.junit.jupiter.api.Test;
import smile.classification.RandomForest;

/** The versions that provenance names are those of the jars that learn. */
class LibraryVersionsTest {
    @Test
    void xgboostIsTheOneThatRuns() {
        assertThat(jarOf(XGBoost.class)).endsWith("/xgboost4j_2.12-" + LibraryVersions.XGBOOST4J + ".jar");
    }

    @Test
    void smileIsTheOneThatRuns() {
        assertThat(jarOf(RandomForest.class)).endsWith("/smile-core-" + LibraryVersions.SMILE + ".jar");
    }

    private static String jarOf(Class<?> type) {
        CodeSource source = Objects.requireNonNull(type.getProtectionDomain().getCodeSource());
        return source.getLocation().getPath();
    }
}
