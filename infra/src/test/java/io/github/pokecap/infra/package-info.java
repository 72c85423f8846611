/** What the stacks are held to; one app is synthesised for each configuration and shared by all tests. */
@NullMarked
package io.github.pokecap.infra;

import org.jspecify.annotations.NullMarked;
