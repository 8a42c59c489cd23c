package org.personahub.engine.corpus.naming;

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
}
