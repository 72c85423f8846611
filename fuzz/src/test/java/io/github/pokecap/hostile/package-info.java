/** Whether the soak can tell. */
@NullMarked
package io.github.pokecap.hostile;

import org.jspecify.annotations.NullMarked;
