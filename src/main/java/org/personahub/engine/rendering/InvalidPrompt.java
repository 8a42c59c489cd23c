package org.personahub.engine.rendering;

/// A prompt that cannot be rendered as asked; the message says what to change.
public final class InvalidPrompt extends RuntimeException {

    InvalidPrompt(String message) {
        super(message);
    }
}
