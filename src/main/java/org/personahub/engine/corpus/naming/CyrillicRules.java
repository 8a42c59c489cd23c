package org.personahub.engine.corpus.naming;

/// Whose rules a patronymic and its romanisation follow.
enum CyrillicRules {
    RUSSIAN,
    UKRAINIAN,
    BELARUSIAN
}
