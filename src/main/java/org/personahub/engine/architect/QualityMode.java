package org.personahub.engine.architect;

/// How often a stage may try again when its gate finds fault.
public enum QualityMode {
    /// One attempt; the gates only report.
    DRAFT(1),
    /// Up to three attempts.
    BALANCED(3),
    /// Up to six attempts.
    STRICT(6);

    private final int attempts;

    QualityMode(int attempts) {
        this.attempts = attempts;
    }

    /// The number of attempts a stage has, the first included.
    public int attempts() {
        return attempts;
    }
}
