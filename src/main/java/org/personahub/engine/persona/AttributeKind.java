package org.personahub.engine.persona;

/// Where the knowledge behind an attribute comes from.
public enum AttributeKind {
    /// Drawn from a table that counts real people of that population.
    SOURCED,
    /// Drawn from a model, or from a table fitted on another population.
    MODELLED,
    /// Computed from other attributes by a rule.
    DERIVED,
    /// Stated by whoever asked for the person.
    GIVEN,
    /// Has no meaning for this person, such as an occupation for a child.
    NOT_APPLICABLE
}
