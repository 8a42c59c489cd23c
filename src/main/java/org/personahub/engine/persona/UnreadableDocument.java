package org.personahub.engine.persona;

/// A stored person's bytes are not a document that this engine can read.
public final class UnreadableDocument extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableDocument(String why) {
        super("This is not a readable persona document: " + why + ".");
    }
}
