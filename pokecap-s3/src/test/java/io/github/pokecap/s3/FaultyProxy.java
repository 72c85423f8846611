package io.github.pokecap.s3;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Stands between a client and a server, tells what was asked and answered, and breaks the answers that it is told to. */
final class FaultyProxy implements AutoCloseable {
    private final ServerSocket door;
    private final int target;
    private final List<Planned> planned = new ArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private final Set<ProxiedConnection> open = ConcurrentHashMap.newKeySet();

    private int underWay;
    private int mostAtATime;

    private record Planned(String request, Fault fault) {}

    FaultyProxy(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ProxiedConnection.start("proxy-door", this::welcome);
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                ProxiedConnection connection =
                        new ProxiedConnection(client, new Socket(InetAddress.getLoopbackAddress(), target), this);
                open.add(connection);
                connection.start();
            } catch (IOException e) {
                // Closed, or nobody behind: the client sees that it leads nowhere.
            }
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** The next request that begins so, such as {@code GET /bucket/key}, meets this. */
    synchronized FaultyProxy on(String request, Fault fault) {
        planned.add(new Planned(request, fault));
        return this;
    }

    synchronized @Nullable Fault asked(String line) {
        requests.add(line);
        mostAtATime = Math.max(mostAtATime, ++underWay);
        for (Iterator<Planned> each = planned.iterator(); each.hasNext(); ) {
            Planned next = each.next();
            if (line.startsWith(next.request())) {
                each.remove();
                return next.fault();
            }
        }
        return null;
    }

    synchronized void answered(int status) {
        answers.add(status);
        underWay--;
    }

    /** How many requests waited for the head of their answer at one time. */
    synchronized int mostAtATime() {
        return mostAtATime;
    }

    void gone(ProxiedConnection connection) {
        open.remove(connection);
    }

    /** Method and path of each, since the last {@link #forget}. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Status of each. */
    List<Integer> answers() {
        return List.copyOf(answers);
    }

    synchronized void forget() {
        requests.clear();
        answers.clear();
        planned.clear();
        mostAtATime = 0;
    }

    /** Faults that nobody met. */
    synchronized int unmet() {
        return planned.size();
    }

    int openConnections() {
        return open.size();
    }

    static byte[] errorAnswer(Fault.Answer answer) {
        String body = answer.code().isEmpty()
                ? ""
                : "<?xml version=\"1.0\"?><Error><Code>" + answer.code()
                        + "</Code><Message>as told by the proxy</Message>" + "<RequestId>1</RequestId></Error>";
        return String.format(
                        Locale.ROOT,
                        "HTTP/1.1 %d Told\r\nContent-Type: application/xml\r\nContent-Length: %d\r\n%sConnection: close"
                                + "\r\n\r\n%s",
                        answer.status(),
                        body.length(),
                        answer.header().isEmpty() ? "" : answer.header() + "\r\n",
                        body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    static void closeQuietly(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed, then.
        }
    }

    @Override
    public void close() {
        closeQuietly(door);
        open.forEach(ProxiedConnection::close);
    }
}
