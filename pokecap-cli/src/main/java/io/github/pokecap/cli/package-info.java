/**
 * The command line: {@code pokecap train | evaluate | caption | inspect | verify}. No API; every class but the entry point and
 * the page of explanations is package-private.
 */
@NullMarked
package io.github.pokecap.cli;

import org.jspecify.annotations.NullMarked;
