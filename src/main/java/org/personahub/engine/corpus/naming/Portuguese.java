package org.personahub.engine.corpus.naming;

/// Two family names, the mother's first; a wife may replace the mother's by the husband's, which comes last.
record Portuguese(CompoundNames compounds, FamilyAtMarriage marriage) implements NamingCustom {

    @Override
    public NameParts name(Draws draws) {
        Form given = compounds.or(draws.given(), draws);
        Form paternal = draws.family();
        Form spouse = draws.spouseFamily();
        Form maternal = draws.otherFamily();
        Form atBirth = saysAgain(given, maternal) ? paternal : maternal.and(paternal);
        FamilyAtMarriage.Family family = marriage.of(draws, atBirth, () -> paternal.and(spouse));
        Form last = family.atBirth() == null ? paternal : spouse;
        return new NameParts(
                given,
                family.today(),
                family.atBirth(),
                draws.ordered(given, family.today(), " "),
                () -> draws.titled(last, given));
    }

    /// Whether a family name that is a given name too, as in Angola, would follow itself.
    private static boolean saysAgain(Form given, Form family) {
        return (" " + given.latin()).endsWith(" " + family.latin());
    }
}
