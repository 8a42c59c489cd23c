package org.personahub.engine.composer.contextual;

/// A faith whose feasts and dishes are its own. Nobody is said to have one: it only keeps feasts apart that no single
/// household keeps.
enum Tradition {
    BUDDHIST,
    CHRISTIAN,
    HINDU,
    JEWISH,
    MUSLIM,
    SIKH,
    OTHER
}
