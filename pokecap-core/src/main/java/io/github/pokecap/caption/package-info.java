/** From tags to a sentence: caption templates, which leave out what they are not sure of. */
@NullMarked
package io.github.pokecap.caption;

import org.jspecify.annotations.NullMarked;
