package org.personahub.api.graphql;

/// The API refuses a request; the message says what to do.
final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ErrorCode code;

    RequestRefused(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    /// The stable name of what is wrong.
    ErrorCode code() {
        return code;
    }
}
