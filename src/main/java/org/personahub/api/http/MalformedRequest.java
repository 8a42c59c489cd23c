package org.personahub.api.http;

/// A body is no GraphQL request; the message says what to send instead.
final class MalformedRequest extends Exception {

    private static final long serialVersionUID = 1;

    MalformedRequest(String message) {
        super(message);
    }
}
