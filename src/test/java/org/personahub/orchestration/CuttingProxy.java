package org.personahub.orchestration;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// A way to PostgreSQL that breaks in the middle of a COPY, as often as it is told to.
final class CuttingProxy implements AutoCloseable {

    /// What the data of a binary COPY begins with.
    private static final String COPY_BEGINS = "PGCOPY";

    private static final int BUFFER = 16 * 1024;

    private final ServerSocket entrance;
    private final int port;
    private final AtomicInteger cutsLeft;

    /// Opens one.
    ///
    /// @param port of the server on this machine
    /// @param cuts how many connections are cut
    CuttingProxy(int port, int cuts) throws IOException {
        this.port = port;
        this.cutsLeft = new AtomicInteger(cuts);
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    int cutsLeft() {
        return Math.max(0, cutsLeft.get());
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                Thread.ofVirtual().start(() -> forward(client, server, true));
                Thread.ofVirtual().start(() -> forward(server, client, false));
            } catch (IOException refused) {
                // The entrance is closed, or the server is away: the client sees a connection that ends at once.
            }
        }
    }

    private void forward(Socket from, Socket to, boolean mayCut) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] buffer = new byte[BUFFER];
            boolean copying = false;
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                if (mayCut && copying && cutsLeft.getAndDecrement() > 0) {
                    from.setSoLinger(true, 0);
                    to.setSoLinger(true, 0);
                    return;
                }
                copying = new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains(COPY_BEGINS);
                out.write(buffer, 0, length);
            }
        } catch (IOException ended) {
            // Either side has ended the connection; closing tells the other one.
        }
    }
}
