package io.github.pokecap.training;

/** The libraries that learnt a model, as pom.xml names them; LibraryVersionsTest holds the two together. */
final class LibraryVersions {
    static final String XGBOOST4J = "3.0.4";
    static final String SMILE = "2.6.0";

    private LibraryVersions() {}
}
