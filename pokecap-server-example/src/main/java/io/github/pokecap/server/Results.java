package io.github.pokecap.server;

import io.github.pokecap.Captioner;
import io.github.pokecap.image.PictureException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What became of the pictures of one request, all of them looked at by one model. */
final class Results {
    private static final Logger LOG = LoggerFactory.getLogger(Results.class);
    private static final int HTTP_CLIENT_TIMEOUT = 408;

    /**
     * A picture and either the look at it or the problem with it.
     *
     * @param name of its file
     * @param look null if there is a problem
     * @param problem null if there is a look
     */
    record Result(
            String name, @Nullable Look look, @Nullable Problem problem) {
        /** Of a request with no other picture. */
        Look lookOrThrow() {
            Look seen = look;
            if (seen == null) {
                throw (problem == null ? Problems.internal() : problem).exception();
            }
            if (seen.tellsNothing()) {
                throw Problem.of(
                                ProblemType.NOTHING_TO_TELL,
                                "the model is sure of nothing in this picture; send one with a creature in it")
                        .exception();
            }
            return seen;
        }
    }

    private Results() {}

    static CompletableFuture<List<Result>> of(
            List<Upload> uploads,
            Captioner captioner,
            boolean explain,
            GatheredBody body,
            Looker looker,
            Admission to) {
        List<Order> orders = new ArrayList<>();
        List<@Nullable Problem> refused = new ArrayList<>();
        for (Upload upload : uploads) {
            try {
                orders.add(looker.order(captioner, upload.bytes(), explain, body));
                refused.add(null);
            } catch (PictureException e) {
                refused.add(Problem.of(e));
            }
        }
        List<CompletableFuture<Look>> looks = orders.isEmpty() ? List.of() : to.admit(orders);
        return CompletableFuture.allOf(looks.toArray(CompletableFuture<?>[]::new))
                .handle((done, failure) -> results(uploads, refused, looks, RequestIds.of(body.request())));
    }

    private static List<Result> results(
            List<Upload> uploads, List<@Nullable Problem> refused, List<CompletableFuture<Look>> looks, String id) {
        List<Result> results = new ArrayList<>(uploads.size());
        int next = 0;
        for (int i = 0; i < uploads.size(); i++) {
            Problem problem = refused.get(i);
            results.add(
                    problem == null
                            ? result(uploads.get(i).name(), looks.get(next++), id)
                            : new Result(uploads.get(i).name(), null, problem));
        }
        return results;
    }

    private static Result result(String name, CompletableFuture<Look> look, String id) {
        try {
            return new Result(name, look.join(), null);
        } catch (CompletionException e) {
            return new Result(name, null, problem(e.getCause(), id));
        } catch (RuntimeException e) {
            return new Result(name, null, problem(e, id));
        }
    }

    private static Problem problem(@Nullable Throwable thrown, String id) {
        if (thrown instanceof PictureException unreadable) {
            return Problem.of(unreadable);
        }
        if (thrown instanceof TimeoutException) {
            return Problem.of(ProblemType.DEADLINE_PASSED, "there was more to do than expected; try again in a moment");
        }
        if (thrown instanceof CancellationException) {
            return Problem.ofStatus(HTTP_CLIENT_TIMEOUT, "the client hung up before its turn");
        }
        LOG.error("request {}: a picture could not be captioned", id, thrown);
        return Problems.internal();
    }
}
