package org.personahub.engine.atlas;

/// The sex that the population tables are split by.
public enum Sex {
    FEMALE,
    MALE
}
