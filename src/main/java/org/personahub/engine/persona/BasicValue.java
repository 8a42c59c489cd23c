package org.personahub.engine.persona;

/// The ten basic values (Schwartz 1992), in the order of their circle: neighbours agree, opposites conflict.
public enum BasicValue {
    UNIVERSALISM,
    SELF_DIRECTION,
    STIMULATION,
    HEDONISM,
    ACHIEVEMENT,
    POWER,
    SECURITY,
    CONFORMITY,
    TRADITION,
    BENEVOLENCE
}
