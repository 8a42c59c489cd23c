package org.personahub.orchestration;

/// What was asked of a single person cannot be done; the message says what to do instead.
public final class PersonaRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Code code;

    PersonaRefused(Code code, String message) {
        super(message);
        this.code = code;
    }

    /// The stable name of what is wrong.
    public Code code() {
        return code;
    }

    /// The stable names that clients may count on.
    public enum Code {
        PERSONA_NOT_FOUND,
        VERSION_CONFLICT,
        IDEMPOTENCY_CONFLICT,
        MEMBER_OF_COMMUNITY
    }
}
