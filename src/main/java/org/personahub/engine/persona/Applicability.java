package org.personahub.engine.persona;

/// Whether an attribute applies to the people of a stage of life. To whom it does not apply, its kind is
/// `NOT_APPLICABLE`.
public enum Applicability {
    /// To all of them.
    ALWAYS,
    /// To those whose life has what it speaks of: an occupation, a school, a move.
    SOMETIMES,
    /// To none of them.
    NEVER
}
