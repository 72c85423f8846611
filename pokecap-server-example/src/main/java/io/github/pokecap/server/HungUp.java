package io.github.pokecap.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Whether a client has closed its side of the connection while it was to wait. Jetty reads nothing of a connection whose
 * request has come completely, so nobody would notice before the answer is written. As other servers do, a client that
 * closed only its sending side is taken for gone.
 */
final class HungUp {
    /** Small beside Jetty's buffer: what comes is given back to it. */
    private static final int LOOK_AT = 64;

    private HungUp() {}

    static boolean is(Request request) {
        Connection connection = request.getConnectionMetaData().getConnection();
        EndPoint endPoint = connection.getEndPoint();
        if (!endPoint.isOpen()) {
            return true;
        }
        if (!(connection instanceof Connection.UpgradeTo pipelined)) {
            return false;
        }
        ByteBuffer early = BufferUtil.allocate(LOOK_AT);
        try {
            int read = endPoint.fill(early);
            if (read > 0) {
                // The next request of a client that does not wait for answers.
                pipelined.onUpgradeTo(early);
            }
            return read < 0;
        } catch (IOException e) {
            return true;
        }
    }
}
