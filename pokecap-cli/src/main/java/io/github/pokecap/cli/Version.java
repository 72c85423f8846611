package io.github.pokecap.cli;

import io.github.pokecap.pokedex.Pokedex;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "pokecap " + (version == null ? "(not from a jar)" : version),
            "Java " + System.getProperty("java.version") + ", bundled model: "
                    + (Pokedex.isBundled() ? "Pokédex" : "none")
        };
    }
}
