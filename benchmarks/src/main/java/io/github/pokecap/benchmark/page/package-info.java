/** Makes docs/performance.md and its plots of the committed results: {@link io.github.pokecap.benchmark.page.PerformancePage}. */
@NullMarked
package io.github.pokecap.benchmark.page;

import org.jspecify.annotations.NullMarked;
