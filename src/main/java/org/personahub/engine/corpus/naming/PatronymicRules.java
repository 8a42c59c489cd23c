package org.personahub.engine.corpus.naming;

/// Whose rules a patronymic follows, and in which letters it is formed.
enum PatronymicRules {
    RUSSIAN,
    UKRAINIAN,
    BELARUSIAN,
    BULGARIAN,
    /// Kazakh -ұлы and -қызы.
    KAZAKH,
    TAJIK,
    /// Azerbaijani oğlu and qızı.
    AZERBAIJANI,
    /// Uzbek and Turkmen in the Russian way, in Latin letters.
    UZBEK,
    TURKMEN,
    /// Uzbek o'g'li and qizi.
    UZBEK_OWN;

    /// Whether it is formed in Latin letters; else in Cyrillic, and then romanised.
    boolean latin() {
        return switch (this) {
            case AZERBAIJANI, UZBEK, UZBEK_OWN, TURKMEN -> true;
            case RUSSIAN, UKRAINIAN, BELARUSIAN, BULGARIAN, KAZAKH, TAJIK -> false;
        };
    }

    /// Whose letters it is romanised by.
    PatronymicRules scheme() {
        return this == KAZAKH ? RUSSIAN : this;
    }
}
