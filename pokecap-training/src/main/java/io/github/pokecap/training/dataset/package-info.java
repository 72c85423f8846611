/**
 * Pictures with captions and labels: a folder or zip with {@code metadata.jsonl} or {@code metadata.csv} beside the
 * pictures (Hugging Face calls it ImageFolder), or Parquet files with the pictures inside.
 *
 * <p>Nothing is silently dropped: what cannot be used is a {@link io.github.pokecap.training.dataset.Problem} that
 * names its file and line.
 */
@NullMarked
package io.github.pokecap.training.dataset;

import org.jspecify.annotations.NullMarked;
