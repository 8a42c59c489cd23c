package org.personahub.engine.composer;

/// What may hold for a person, so that a grammar can choose its words, in brackets and lower case: `[child]`.
enum Condition {
    CHILD,
    ADULT,
    OLD,
    EMPLOYED,
    STUDENT,
    RETIRED,
    HOMEMAKER,
    UNEMPLOYED,
    UNABLE,
    MARRIED,
    COHABITING,
    WIDOWED,
    SINGLE,
    URBAN,
    RURAL,
    EARLY_RISER,
    OUTGOING,
    QUIET,
    CURIOUS,
    ORDERLY,
    SEVERAL_LANGUAGES
}
