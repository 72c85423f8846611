package io.github.pokecap.server;

/** Which release this is. */
final class Version {
    private Version() {}

    static String of() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(from sources)" : version;
    }
}
