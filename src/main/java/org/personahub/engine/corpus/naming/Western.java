package org.personahub.engine.corpus.naming;

/// One or more given names and a family name that parents hand on; Hungarian puts the family name first.
///
/// A middle name is borne in papers and not in the whole name.
record Western(FamilyAtMarriage marriage, MiddleNames middles, DayNames dayNames) implements NamingCustom {

    @Override
    public NameParts name(Draws draws) {
        Form given = dayNames.fitting(draws, draws.given());
        FamilyAtMarriage.Family family = marriage.of(draws, draws.family(), draws::spouseFamily);
        Form today = family.today();
        return new NameParts(
                given,
                () -> middles.of(draws, given, family),
                today,
                family.atBirth(),
                draws.ordered(given, today, " "),
                () -> draws.titled(today, given));
    }
}
