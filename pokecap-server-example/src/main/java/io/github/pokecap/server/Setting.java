package io.github.pokecap.server;

/** What can be set, by an environment variable or in a properties file: the table of docs/server.md. */
enum Setting {
    HOST("127.0.0.1", "address to listen on; `0.0.0.0` for all of the machine's"),
    PORT("7070", "port to listen on, 0 to 65535; 0 takes a free one"),
    MODEL("", "model file or `s3://bucket/key`; the bundled one if empty"),
    MODEL_POLL("30", "seconds from one look for a new model to the next; 0: never. The bundled one never changes"),
    THREADS("0", "pictures captioned at once, 0 to 1024; 0: one for each processor"),
    QUEUE("32", "pictures that may wait for a thread if they come all at once, 1 to 100000"),
    STEADY_QUEUE(
            "3", "pictures for each thread that may wait while the queue has not been empty for 0.1 s, 1 to 100000"),
    PIXEL_BUDGET(
            "200000000", "pixels that may wait or be captioned at once; a look at a picture counts as 230000 more"),
    DEADLINE("10", "seconds from the body's last byte to the answer, above 0"),
    MAX_BODY("16777216", "most bytes of a request's body, up to 1 GiB"),
    MAX_BODIES("134217728", "most bytes of all bodies that are held at once"),
    MAX_PIXELS("50000000", "most pixels of a picture, by its header"),
    MAX_PICTURES("16", "most pictures of a request"),
    BODY_TIMEOUT("30", "seconds in which a body must have come, above 0"),
    IDLE_TIMEOUT("30", "seconds of silence after which a connection is closed, above 0"),
    DRAIN("0", "seconds at stop in which the server says that it is not ready and still takes requests"),
    STOP_TIMEOUT("30", "seconds at stop in which what was accepted must be answered");

    static final String PREFIX = "POKECAP_";

    private final String usual;
    private final String meaning;

    Setting(String usual, String meaning) {
        this.usual = usual;
        this.meaning = meaning;
    }

    String variable() {
        return PREFIX + name();
    }

    String usual() {
        return usual;
    }

    String meaning() {
        return meaning;
    }
}
