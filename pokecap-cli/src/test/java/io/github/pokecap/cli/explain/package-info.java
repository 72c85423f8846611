@NullMarked
package io.github.pokecap.cli.explain;

import org.jspecify.annotations.NullMarked;
