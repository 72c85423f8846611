package io.github.pokecap.server;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that is answered, besides the files of the page. */
final class Routes {
    private Routes() {}

    static List<Route> of(CaptionRoutes captions, ModelRoutes model, HealthRoutes health, ApiRoutes api) {
        return List.of(
                Route.post(CaptionRoutes.CAPTIONS, captions::captions),
                Route.post(CaptionRoutes.PREDICT, captions::predict),
                Route.get("/v1/model", model::model),
                Route.get("/health/live", health::live),
                Route.get("/health/ready", health::ready),
                Route.get("/metrics", api::metrics),
                Route.get("/openapi.json", api::document),
                Route.get("/api", api::page),
                Route.get("/api.css", api::style),
                Route.get("/v2", health::server),
                Route.get("/v2/health/live", health::live),
                Route.get("/v2/health/ready", health::ready),
                Route.get("/v2/models/pokecap", health::model),
                Route.get("/v2/models/pokecap/ready", health::modelReady));
    }

    static Set<String> paths(List<Route> routes) {
        return routes.stream().map(Route::path).collect(Collectors.toUnmodifiableSet());
    }
}
