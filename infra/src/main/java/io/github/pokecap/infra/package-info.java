/**
 * What PokeCap needs in AWS, as code: a bucket for data and models, a registry for images, the rights of the pipeline, and
 * a service behind a load balancer.
 */
@NullMarked
package io.github.pokecap.infra;

import org.jspecify.annotations.NullMarked;
