package org.personahub.engine.atlas;

/// What a person mainly does, after the labour-force status of censuses.
public enum Activity {
    /// Below school age.
    EARLY_CHILDHOOD,
    IN_EDUCATION,
    EMPLOYED,
    UNEMPLOYED,
    HOMEMAKING,
    RETIRED,
    UNABLE_TO_WORK
}
