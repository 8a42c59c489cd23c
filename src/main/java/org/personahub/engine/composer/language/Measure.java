package org.personahub.engine.composer.language;

/// How much there is of something, named in conditions and pulls: `[age>=60]`, `~openness:0.4`.
///
/// The five traits and morningness are in standard deviations from the mean of the population.
public enum Measure {
    AGE,
    OPENNESS,
    CONSCIENTIOUSNESS,
    EXTRAVERSION,
    AGREEABLENESS,
    NEUROTICISM,
    MORNINGNESS,
    BIRTH_YEAR,
    YEAR,
    INCOME_RANK,
    GDP,
    CHILDREN,
    HOUSEHOLD_SIZE,
    WEALTH,
    LATITUDE,
    MONTH,
    MEMORY_AGE,
    MEMORY_YEAR,
    TENSION,
    COMPANY,
    TEMPO,
    NOVELTY,
    EVENTS,
    LOSSES,
    MOVES,
    SIBLINGS,
    SUPPORT,
    PACE,
    LANGUAGES,
    FORMALITY,
    VERBOSITY,
    SLEEP,
    YOUNGEST_AGE,
    HUMOUR,
    CODE_SWITCHING
}
