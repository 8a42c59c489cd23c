package org.personahub.engine.corpus.naming;

/// Given name, patronymic, and a family name that ends differently for women.
record EastSlavic(FamilyAtMarriage marriage, PatronymicUse patronymics) implements NamingCustom {

    @Override
    public NameParts name(Draws draws) {
        Form given = draws.given();
        FamilyAtMarriage.Family family = marriage.of(draws, draws.family(), draws::spouseFamily);
        Form patronymic = patronymics.of(draws, draws.father());
        return new NameParts(
                given,
                () -> patronymic,
                family.today(),
                family.atBirth(),
                given.and(patronymic).and(family.today()),
                () -> patronymics.addressed(draws) && !patronymic.absent()
                        ? given.and(patronymic).latin()
                        : draws.titled(family.today(), given));
    }
}
