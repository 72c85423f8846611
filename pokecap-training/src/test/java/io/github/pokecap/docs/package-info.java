/** Holds the Java code in the documents to the code: every snippet is compiled. */
@NullMarked
package io.github.pokecap.docs;

import org.jspecify.annotations.NullMarked;
