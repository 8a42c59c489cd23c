package org.personahub.engine.architect;

/// How much of each person is made. It never changes who a person is.
public enum Complexity {
    BASIC,
    MODERATE,
    HIGH;

    /// Whether something that needs the other level is made at this one.
    public boolean includes(Complexity needed) {
        return compareTo(needed) >= 0;
    }
}
