package org.personahub.engine.corpus.naming;

/// A given name and the father's given name in place of a family name, as in Tamil Nadu and in the Horn of Africa.
///
/// Where `names_at_marriage.tsv` says so, a wife bears her husband's given name there.
record SouthIndian(FamilyAtMarriage marriage) implements NamingCustom {

    @Override
    public NameParts name(Draws draws) {
        Form given = draws.given();
        FamilyAtMarriage.Family second = marriage.of(draws, draws.father(), draws::husband);
        return new NameParts(
                given,
                Form.NONE,
                second.today(),
                second.atBirth(),
                given.and(second.today()),
                draws.bearer().titled(given.latin()));
    }
}
