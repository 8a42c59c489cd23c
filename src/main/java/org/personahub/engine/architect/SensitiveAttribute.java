package org.personahub.engine.architect;

/// What is drawn of people only when somebody asks for it.
public enum SensitiveAttribute {
    /// Where adults stand between left and right.
    POLITICAL_LEANING,
    /// To whom adults are drawn.
    ORIENTATION
}
