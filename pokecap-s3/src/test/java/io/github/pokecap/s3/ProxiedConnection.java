package io.github.pokecap.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One connection through the proxy. A client that does not pipeline begins a request only when the answer is there. */
final class ProxiedConnection {
    private static final Pattern REQUEST = Pattern.compile("^(GET|HEAD|PUT|POST|DELETE) (\\S+) HTTP/1\\.1\r\n");
    private static final Pattern ANSWER = Pattern.compile("^HTTP/1\\.1 (\\d{3}) ");

    private final Socket client;
    private final Socket server;
    private final FaultyProxy proxy;
    private volatile @Nullable Fault fault;
    private volatile boolean answering;
    private long bodyBytes;
    private long upBytes;

    ProxiedConnection(Socket client, Socket server, FaultyProxy proxy) {
        this.client = client;
        this.server = server;
        this.proxy = proxy;
    }

    void start() {
        start("proxy-up", this::up);
        start("proxy-down", this::down);
    }

    static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void up() {
        byte[] buffer = new byte[64 << 10];
        try (InputStream in = client.getInputStream();
                OutputStream out = server.getOutputStream()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                Matcher request = REQUEST.matcher(text(buffer, count));
                if (request.find()) {
                    answering = false;
                    Fault met = proxy.asked(request.group(1) + " " + request.group(2));
                    if (met instanceof Fault.First first) {
                        first.action().run();
                    } else if (met instanceof Fault.Answer answer) {
                        proxy.answered(answer.status());
                        client.getOutputStream().write(FaultyProxy.errorAnswer(answer));
                        discard(in);
                        break;
                    }
                    if (met instanceof Fault.Canned canned) {
                        client.getOutputStream().write(canned.head().getBytes(StandardCharsets.ISO_8859_1));
                        client.getOutputStream().write(canned.body());
                        break;
                    }
                    fault = met;
                    upBytes = 0;
                }
                upBytes += count;
                if (fault instanceof Fault.ResetUp reset && upBytes > reset.afterBytes()) {
                    client.setSoLinger(true, 0);
                    break;
                }
                out.write(buffer, 0, count);
                out.flush();
            }
        } catch (IOException e) {
            // The other side is told by closing.
        } finally {
            close();
        }
    }

    /** Of a client that is still writing: it would see a reset in place of the answer. */
    private void discard(InputStream in) throws IOException {
        client.setSoTimeout(300);
        while (in.read() >= 0) {
            // Nobody wants it.
        }
    }

    private void down() {
        byte[] buffer = new byte[64 << 10];
        try (InputStream in = server.getInputStream();
                OutputStream out = client.getOutputStream()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (!pass(buffer, count, out)) {
                    return;
                }
            }
        } catch (IOException | InterruptedException e) {
            // The other side is told by closing.
        } finally {
            close();
        }
    }

    private boolean pass(byte[] buffer, int count, OutputStream out) throws IOException, InterruptedException {
        int head = 0;
        Matcher answer = ANSWER.matcher(text(buffer, count));
        if (!answering && answer.find()) {
            int status = Integer.parseInt(answer.group(1));
            if (status >= 200) {
                answering = true;
                proxy.answered(status);
            }
            head = text(buffer, count).indexOf("\r\n\r\n") + 4;
            bodyBytes = 0;
        }
        out.write(buffer, 0, head);
        return body(buffer, head, count - head, out);
    }

    private boolean body(byte[] buffer, int offset, int count, OutputStream out)
            throws IOException, InterruptedException {
        Fault met = fault;
        if (met instanceof Fault.Slow slow) {
            for (int done = 0; done < count; done += slow.pieceBytes()) {
                out.write(buffer, offset + done, Math.min(slow.pieceBytes(), count - done));
                out.flush();
                Thread.sleep(slow.pause().toMillis());
            }
            return true;
        }
        long limit = met instanceof Fault.Reset reset
                ? reset.afterBytes()
                : met instanceof Fault.Truncate truncate
                        ? truncate.afterBytes()
                        : met instanceof Fault.Stall stall ? stall.afterBytes() : Long.MAX_VALUE;
        int allowed = (int) Math.min(count, limit - bodyBytes);
        out.write(buffer, offset, allowed);
        out.flush();
        bodyBytes += allowed;
        if (bodyBytes < limit) {
            return true;
        }
        if (met instanceof Fault.Reset) {
            client.setSoLinger(true, 0);
        } else if (met instanceof Fault.Stall) {
            // Until the client has had enough, which the other direction sees.
            while (!client.isClosed()) {
                Thread.sleep(10);
            }
        }
        return false;
    }

    private static String text(byte[] bytes, int count) {
        return new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
    }

    void close() {
        FaultyProxy.closeQuietly(client);
        FaultyProxy.closeQuietly(server);
        proxy.gone(this);
    }
}
