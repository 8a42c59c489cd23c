package org.personahub.engine.composer.language;

/// What may hold for a person, named in conditions: `[minor & !urban]`.
public enum Flag {
    MALE,
    FEMALE,
    MINOR,
    ADULT,
    URBAN,
    RURAL,
    EMPLOYED,
    STUDENT,
    RETIRED,
    HOMEMAKER,
    UNEMPLOYED,
    UNABLE,
    MARRIED,
    COHABITING,
    WIDOWED,
    DIVORCED,
    SEPARATED,
    SINGLE,
    PARTNERED,
    HAS_CHILDREN,
    HAS_MINOR_CHILDREN,
    HAS_SIBLINGS,
    SEVERAL_LANGUAGES,
    LITERATE,
    POOR,
    COMFORTABLE,
    RICH,
    EARLY_RISER
}
