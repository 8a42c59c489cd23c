package org.personahub.engine.persona;

/// The six vocational interests (Holland 1997), in the order of their hexagon.
public enum Interest {
    /// Hands, tools, machines, animals.
    REALISTIC,
    /// Finding out how things are.
    INVESTIGATIVE,
    /// Making and expressing.
    ARTISTIC,
    /// Helping, teaching, healing.
    SOCIAL,
    /// Leading, persuading, selling.
    ENTERPRISING,
    /// Order, records, rules.
    CONVENTIONAL
}
