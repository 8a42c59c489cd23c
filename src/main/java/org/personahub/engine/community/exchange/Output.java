package org.personahub.engine.community.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Text that goes out, whose breaking is told at the door and not at every line.
final class Output {

    private final Appendable out;

    Output(Appendable out) {
        this.out = out;
    }

    /// @throws UncheckedIOException when it cannot be written
    Output write(CharSequence text) {
        try {
            out.append(text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// @throws UncheckedIOException when it cannot be written
    Output write(char letter) {
        try {
            out.append(letter);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
