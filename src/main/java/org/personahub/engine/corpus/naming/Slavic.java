package org.personahub.engine.corpus.naming;

/// A given name and a family name that ends differently for women, at birth as after marriage: Kowalski, Kowalska.
///
/// Where there are patronymics, they stand in papers and not in the whole name.
record Slavic(FamilyAtMarriage marriage, PatronymicUse patronymics, MaidenForms maidens) implements NamingCustom {

    @Override
    public NameParts name(Draws draws) {
        Form given = draws.given();
        FamilyAtMarriage.Family family = marriage.of(draws, maidens.atBirth(draws), draws::spouseFamily);
        return new NameParts(
                given,
                () -> patronymics.of(draws, draws.father()),
                family.today(),
                family.atBirth(),
                draws.ordered(given, family.today(), " "),
                () -> draws.titled(family.today(), given));
    }
}
