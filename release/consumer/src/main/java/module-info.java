/** On the class path nobody reads this; on the module path it is all that a user has to write. */
module consumer {
    requires io.github.pokecap.core;
    requires io.github.pokecap.pokedex;
    // For BufferedImage, which core takes as well: it is an automatic module, and cannot pass on what it reads.
    requires java.desktop;
}
