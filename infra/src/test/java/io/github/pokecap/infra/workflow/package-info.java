/** What the workflows of .github are held to, and their scripts, which are really run here. */
@NullMarked
package io.github.pokecap.infra.workflow;

import org.jspecify.annotations.NullMarked;
