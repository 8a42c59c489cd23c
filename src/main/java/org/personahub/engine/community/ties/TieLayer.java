package org.personahub.engine.community.ties;

/// What brought two people together.
public enum TieLayer {
    KIN,
    HOUSEHOLD,
    WORK,
    SCHOOL,
    NEIGHBOUR,
    FRIEND
}
