package org.personahub.engine.architect;

/// What a caller asked for cannot be had; the message says what to do.
public final class InvalidRequirements extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Code code;

    public InvalidRequirements(Code code, String message) {
        super(message);
        this.code = code;
    }

    /// The stable name of what is wrong.
    public Code code() {
        return code;
    }

    /// The stable names that clients may count on.
    public enum Code {
        SIZE_OUT_OF_RANGE,
        SEED_OUT_OF_RANGE,
        UNKNOWN_TERRITORY,
        DUPLICATE_TERRITORY,
        INVALID_WEIGHT,
        AGE_OUT_OF_RANGE,
        INVALID_AGE_RANGE,
        UNKNOWN_THEME,
        AS_OF_OUT_OF_RANGE,
        NO_SUCH_PEOPLE,
        ORDINAL_OUT_OF_RANGE,
        COMMUNITY_SIZE_OUT_OF_RANGE,
        UNKNOWN_CITY,
        INVALID_COMMUNITY
    }
}
