package io.github.pokecap.server;

import io.github.pokecap.image.OpenCv;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that captions pictures over HTTP.
 *
 * <pre>{@code
 * try (PokeCapServer server = PokeCapServer.start(Settings.of(System.getenv()))) {
 *     System.out.println("listening on port " + server.port());
 *     ...
 * }
 * }</pre>
 *
 * <p>Closing it lets what was accepted end, as {@code POKECAP_DRAIN} and {@code POKECAP_STOP_TIMEOUT} say. Thread-safe.
 */
public final class PokeCapServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PokeCapServer.class);
    private static final int MOST_THREADS = 64;
    private static final int HEADER_BYTES = 8_192;
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final Settings settings;
    private final Metrics metrics = new Metrics();
    private final Models models;
    private final Admission admission;
    private final QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS);
    private final Javalin javalin;
    private List<Route> routes = List.of();
    private volatile boolean ready;
    private boolean closed;

    private PokeCapServer(Settings settings, Models models) {
        this.settings = settings;
        this.models = models;
        this.admission = new Admission(settings, metrics);
        this.javalin = Javalin.create(this::configure);
        metrics.watch(admission);
        metrics.watch(models);
    }

    /**
     * Loads the model and listens.
     *
     * @param settings how
     * @return a server that is ready
     * @throws IOException if the model cannot be read
     * @throws io.github.pokecap.model.ModelFormatException if it is no model or is damaged
     * @throws IllegalStateException if OpenCV cannot be loaded, or the port is taken
     */
    public static PokeCapServer start(Settings settings) throws IOException {
        OpenCv.load();
        PokeCapServer server = new PokeCapServer(settings, Models.open(settings.model(), settings.modelPoll()));
        try {
            server.javalin.start();
        } catch (RuntimeException e) {
            server.close();
            throw new IllegalStateException(
                    "cannot listen on " + settings.host() + ":" + settings.port()
                            + ": it is taken or not allowed; choose another with " + Setting.HOST.variable() + " and "
                            + Setting.PORT.variable(),
                    e);
        }
        server.ready = true;
        LOG.info(
                "listening on http://{}:{} with model {} of {}",
                settings.host(),
                server.port(),
                server.models.captioner().id(),
                server.models.status().source());
        return server;
    }

    /**
     * Where it listens.
     *
     * @return the port, also where a free one was asked for
     */
    public int port() {
        return javalin.port();
    }

    Admission admission() {
        return admission;
    }

    List<Route> routes() {
        return routes;
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.generateEtags = false;
        config.http.asyncTimeout = 0; // Admission keeps the deadlines.
        config.jetty.threadPool = threads;
        config.jetty.modifyHttpConfiguration(PokeCapServer::configureHttp);
        config.jetty.addConnector(this::connector);
        config.jetty.modifyServer(this::configureServer);
        config.staticFiles.add(Pages::serve);
        Problems problems = new Problems(metrics);
        problems.register(config.routes);
        config.router.javaLangErrorHandler(problems::answerError);
        register(config.routes, problems);
    }

    private void register(RoutesConfig config, Problems problems) {
        routes = Routes.of(
                new CaptionRoutes(settings, models, new Looker(settings, metrics), admission, problems, threads),
                new ModelRoutes(models),
                new HealthRoutes(() -> ready, models),
                new ApiRoutes(metrics, () -> models.captioner().id()));
        routes.forEach(route -> config.addHttpHandler(route.method(), route.path(), route.handler()));
        metrics.watchRoutes(Routes.paths(routes));
    }

    private static void configureHttp(HttpConfiguration http) {
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADER_BYTES);
    }

    private ServerConnector connector(Server server, HttpConfiguration http) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.idleTimeout().toMillis());
        return connector;
    }

    private void configureServer(Server server) {
        BodyRoom room = new BodyRoom(settings.maxBodies());
        metrics.watch(room);
        server.setErrorHandler(new JettyProblems(metrics));
        server.insertHandler(
                new Bodies(Set.of(CaptionRoutes.CAPTIONS, CaptionRoutes.PREDICT), settings, admission, room, metrics));
        // Waits at stop until what was answered has gone out.
        server.insertHandler(new GracefulHandler());
        server.insertHandler(new FrontDoor(metrics));
        server.setStopTimeout(LAST_WORDS.toMillis());
    }

    /**
     * Stops: says that it is not ready, refuses what comes, answers what was accepted, then closes. A second call does
     * nothing.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (ready) {
                LOG.info("stopping");
                ready = false;
                Thread.sleep(settings.drain().toMillis());
            }
            admission.close();
            if (!admission.awaitEmpty(settings.stopTimeout())) {
                LOG.warn("{} pictures are left unanswered after {}", admission.pictures(), settings.stopTimeout());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        javalin.stop();
        admission.stop();
        models.close();
        metrics.close();
        LOG.info("stopped");
    }
}
