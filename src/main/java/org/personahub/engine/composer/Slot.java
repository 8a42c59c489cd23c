package org.personahub.engine.composer;

/// The facts about a person that a grammar may name, in braces and lower case: `{short}`, `{city}`.
enum Slot {
    FULL,
    SHORT,
    AGE,
    CITY,
    TERRITORY,
    ADJECTIVE,
    OCCUPATION,
    LANGUAGE,
    BIRTH_YEAR,
    SUBJECT,
    OBJECT,
    POSSESSIVE,
    OUTCOME,
    REALITY,
    STEP,
    LEISURE,
    WAKE
}
