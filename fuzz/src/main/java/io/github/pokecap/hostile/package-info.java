/** Pictures as nobody should send them, drawn in code, and the soak that feeds them to a captioner. */
@NullMarked
package io.github.pokecap.hostile;

import org.jspecify.annotations.NullMarked;
