package org.personahub.engine.corpus.naming;

/// A given name and a family name that ends differently for women, at birth as after marriage: Kowalski, Kowalska.
record Slavic(FamilyAtMarriage marriage) implements NamingCustom {

    @Override
    public NameParts name(Draws draws) {
        Form given = draws.given();
        FamilyAtMarriage.Family family = marriage.of(draws, draws.family(), draws::spouseFamily);
        return new NameParts(
                given,
                Form.NONE,
                family.today(),
                family.atBirth(),
                draws.ordered(given, family.today(), " "),
                draws.titled(family.today(), given));
    }
}
