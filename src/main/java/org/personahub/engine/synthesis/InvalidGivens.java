package org.personahub.engine.synthesis;

/// What was given of a person is unknown or cannot be true together; the message says what to do.
public final class InvalidGivens extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Code code;

    InvalidGivens(Code code, String message) {
        super(message);
        this.code = code;
    }

    /// The stable name of what is wrong.
    public Code code() {
        return code;
    }

    /// The stable names that clients may count on.
    public enum Code {
        UNKNOWN_TERRITORY,
        UNKNOWN_CITY,
        UNKNOWN_OCCUPATION,
        UNKNOWN_EDUCATION,
        UNKNOWN_LANGUAGE,
        AGE_OUT_OF_RANGE,
        INCOME_OUT_OF_RANGE,
        INVALID_NAME,
        CONTRADICTION,
        ENGINE_MISMATCH
    }
}
