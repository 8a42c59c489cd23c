package org.personahub.orchestration;

/// What was asked of a run cannot be done; the message says what to do instead.
public final class RunRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Code code;

    RunRefused(Code code, String message) {
        super(message);
        this.code = code;
    }

    /// The stable name of what is wrong.
    public Code code() {
        return code;
    }

    /// The stable names that clients may count on.
    public enum Code {
        RUN_NOT_FOUND,
        RUN_ACTIVE,
        INVALID_STATE,
        IDEMPOTENCY_CONFLICT,
        RUN_TOO_LARGE,
        RANGE_OUTSIDE_CORPUS,
        ENGINE_MISMATCH,
        COMMUNITY_NOT_FOUND
    }
}
