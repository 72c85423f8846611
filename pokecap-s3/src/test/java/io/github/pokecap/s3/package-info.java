@NullMarked
package io.github.pokecap.s3;

import org.jspecify.annotations.NullMarked;
