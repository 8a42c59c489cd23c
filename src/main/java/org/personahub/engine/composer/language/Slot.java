package org.personahub.engine.composer.language;

/// The facts in words that a grammar may name, in braces and lower case: `{short}`, `{city}`.
public enum Slot {
    FULL,
    SHORT,
    FORMAL,
    AGE,
    BIRTH_YEAR,
    CITY,
    TERRITORY,
    ADJECTIVE,
    REGION,
    LANGUAGE,
    OCCUPATION,
    SUBJECT,
    OBJECT,
    POSSESSIVE,
    REFLEXIVE,
    OUTCOME,
    REALITY,
    STEP,
    LEISURE,
    WAKE
}
