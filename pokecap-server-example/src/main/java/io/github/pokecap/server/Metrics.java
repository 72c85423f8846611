package io.github.pokecap.server;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What the server tells of itself at /metrics. Thread-safe. */
final class Metrics implements AutoCloseable {
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2_500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10)
    };
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Counter abandoned = Counter.builder("pokecap.abandoned")
            .description("pictures that were not looked at because the client had hung up")
            .register(registry);
    private final MultiGauge model = MultiGauge.builder("pokecap.model.info")
            .description("1 for the model that serves, by its SHA-256")
            .register(registry);
    private volatile Set<String> routes = Set.of();

    Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        collections.bindTo(registry);
        Gauge.builder("process.resident.memory", ResidentMemory::bytes)
                .description("memory of the process, heap and native; NaN where the system does not tell")
                .baseUnit("bytes")
                .register(registry);
    }

    /** Paths that are told by name; all others together, so that nobody can make metrics up. */
    void watchRoutes(Set<String> paths) {
        routes = Set.copyOf(paths);
    }

    void watch(Admission admission) {
        Gauge.builder("pokecap.queue.pictures", admission, Admission::pictures)
                .description("pictures that wait or are captioned")
                .register(registry);
        Gauge.builder("pokecap.queue.cost", admission, Admission::cost)
                .description("what they cost, in pixels")
                .register(registry);
    }

    void watch(BodyRoom room) {
        Gauge.builder("pokecap.bodies", room, BodyRoom::held)
                .description("bytes of bodies that are held")
                .baseUnit("bytes")
                .register(registry);
    }

    void watch(Models models) {
        Gauge.builder("pokecap.model.reloads", models, served -> served.status().reloads())
                .description("how often another model took over")
                .register(registry);
        Gauge.builder(
                        "pokecap.model.failing",
                        models,
                        served -> served.status().failure().isPresent() ? 1 : 0)
                .description("1 while the model that stands in the place cannot be used")
                .register(registry);
    }

    void request(String method, String path, int status, long nanos) {
        timer(
                        "http.server.requests",
                        Tags.of(
                                "method",
                                METHODS.contains(method) ? method : "OTHER",
                                "uri",
                                routes.contains(path) ? path : "OTHER",
                                "status",
                                String.valueOf(status)))
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    void stage(String stage, long nanos) {
        timer("pokecap.stage", Tags.of("stage", stage)).record(nanos, TimeUnit.NANOSECONDS);
    }

    void problem(Problem problem) {
        registry.counter("pokecap.problems", "type", problem.name()).increment();
        if (problem.passes()) {
            registry.counter("pokecap.rejected", "reason", problem.name()).increment();
        }
    }

    void abandoned() {
        abandoned.increment();
    }

    private Timer timer(String name, Tags tags) {
        return Timer.builder(name).tags(tags).serviceLevelObjectives(BUCKETS).register(registry);
    }

    /** In Prometheus's text format. */
    String scrape(String modelId) {
        model.register(List.of(MultiGauge.Row.of(Tags.of("id", modelId), 1)), true);
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
