package org.personahub.engine.composer.language;

/// Which of several kinds a person belongs to, named in conditions: `[stage=OLD|OLDEST]`.
public enum Category {
    SEX,
    STAGE,
    SETTLEMENT,
    ACTIVITY,
    MARITAL,
    TERRITORY,
    REGION,
    CONTINENT,
    LANGUAGE,
    OCCUPATION,
    OCCUPATION_MAJOR,
    EDUCATION,
    THEME,
    CLIMATE,
    BUILD,
    PLACE,
    TENURE,
    STANDING,
    SHIFT,
    INDUSTRY,
    WEEKEND,
    SCHOOLING,
    PURSUIT_THEME,
    VALUE,
    LEARNING,
    COPING,
    CHRONOTYPE,
    DECISION,
    HOUSEHOLD
}
