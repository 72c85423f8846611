@NullMarked
package io.github.pokecap.server;

import org.jspecify.annotations.NullMarked;
