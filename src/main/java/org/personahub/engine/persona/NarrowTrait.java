package org.personahub.engine.persona;

/// The 27 narrow traits of the SAPA Personality Inventory (Condon 2018), which lie between the Big Five and single
/// habits.
public enum NarrowTrait {
    COMPASSION,
    TRUST,
    HONESTY,
    CONSERVATISM,
    AUTHORITARIANISM,
    EASY_GOINGNESS,
    PERFECTIONISM,
    ORDER,
    INDUSTRY,
    IMPULSIVITY,
    SELF_CONTROL,
    EMOTIONAL_STABILITY,
    ANXIETY,
    IRRITABILITY,
    WELL_BEING,
    EMOTIONAL_EXPRESSIVENESS,
    SOCIABILITY,
    ADAPTABILITY,
    CHARISMA,
    HUMOR,
    ATTENTION_SEEKING,
    SENSATION_SEEKING,
    CONFORMITY,
    INTROSPECTION,
    ART_APPRECIATION,
    CREATIVITY,
    INTELLECT
}
