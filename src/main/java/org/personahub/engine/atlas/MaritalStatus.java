package org.personahub.engine.atlas;

/// Legal and factual partnership, as censuses ask for it.
public enum MaritalStatus {
    NEVER_MARRIED,
    MARRIED,
    COHABITING,
    SEPARATED,
    DIVORCED,
    WIDOWED,
    /// Below the age at which the tables begin.
    NOT_APPLICABLE
}
