/** Holds the documents to the project: what is fenced in them compiles, parses or runs, and what they link to is there. */
@NullMarked
package io.github.pokecap.docs;

import org.jspecify.annotations.NullMarked;
