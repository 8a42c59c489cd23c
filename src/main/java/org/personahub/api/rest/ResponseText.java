package org.personahub.api.rest;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.util.concurrent.ExecutionException;

/// Text that goes to a client in portions of UTF-8. Whoever writes waits until a portion is sent, for as long as the
/// client takes.
final class ResponseText implements Appendable {

    private static final int PORTION = 32 * 1024;

    private final HttpServerResponse response;
    private final StringBuilder waiting = new StringBuilder(PORTION + 1024);

    ResponseText(HttpServerResponse response) {
        this.response = response;
    }

    @Override
    public Appendable append(CharSequence text) throws IOException {
        return append(text, 0, text.length());
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) throws IOException {
        waiting.append(text, start, end);
        sendPortion();
        return this;
    }

    @Override
    public Appendable append(char letter) throws IOException {
        waiting.append(letter);
        sendPortion();
        return this;
    }

    /// Sends the rest and ends the answer, which is whole then.
    void end() throws IOException {
        await(response.end(portion()));
    }

    private void sendPortion() throws IOException {
        if (waiting.length() >= PORTION && !Character.isHighSurrogate(waiting.charAt(waiting.length() - 1))) {
            await(response.write(portion()));
        }
    }

    private Buffer portion() {
        Buffer portion = Buffer.buffer(waiting.toString());
        waiting.setLength(0);
        return portion;
    }

    private static void await(Future<Void> sent) throws IOException {
        try {
            sent.toCompletionStage().toCompletableFuture().get();
        } catch (ExecutionException gone) {
            throw new IOException("the client is gone", gone.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }
}
