package org.personahub.engine.corpus.naming;

import org.personahub.engine.atlas.NameCommunity.GivenName;
import org.personahub.engine.atlas.Sex;

/// How one custom makes a name of what is drawn from the lists of a community.
sealed interface NamingCustom
        permits Arabic,
                EastAsian,
                EastSlavic,
                Icelandic,
                Mongolian,
                Mononym,
                Portuguese,
                Slavic,
                SouthIndian,
                Spanish,
                Vietnamese,
                Western {

    NameParts name(Draws draws);

    /// The given name of the father whom the name speaks of.
    default GivenName father(Draws draws) {
        return draws.fatherName();
    }

    /// The given name of the mother whom the name speaks of.
    default GivenName mother(Draws draws) {
        return draws.motherNamedOtherwise();
    }

    /// Whether the custom can name children after a parent of that given name.
    default boolean namesAfter(Sex sex, GivenName parent) {
        return true;
    }
}
