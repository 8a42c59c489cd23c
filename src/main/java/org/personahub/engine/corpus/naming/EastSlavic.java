package org.personahub.engine.corpus.naming;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Table;

/// Given name, patronymic, and a family name that ends differently for women.
///
/// `patronymic_use.tsv` says by which rules the patronymic is formed, and whether strangers use it.
record EastSlavic(FamilyAtMarriage marriage, Patronymics patronymics, ByCommunity<Use> uses) implements NamingCustom {

    EastSlavic(FamilyAtMarriage marriage) {
        this(marriage, new Patronymics(), ByCommunity.read("patronymic_use", rows -> Use.of(rows.getFirst())));
    }

    @Override
    public NameParts name(Draws draws) {
        Form given = draws.given();
        FamilyAtMarriage.Family family = marriage.of(draws, draws.family(), draws::spouseFamily);
        @Nullable Use use = uses.of(draws.community()).orElse(null);
        Form patronymic = use == null
                ? Form.NONE
                : patronymics.of(use.rules(), draws.father(), draws.bearer().sex());
        boolean addressed = use != null && use.addressed() && !patronymic.absent();
        return new NameParts(
                given,
                patronymic,
                family.today(),
                family.atBirth(),
                given.and(patronymic).and(family.today()),
                addressed ? given.and(patronymic).latin() : draws.titled(family.today(), given));
    }

    /// @param addressed whether strangers say given name and patronymic
    record Use(CyrillicRules rules, boolean addressed) {

        static Use of(Table.Row row) {
            return new Use(
                    CyrillicRules.valueOf(row.text("rules")), row.text("formal").equals("PATRONYMIC"));
        }
    }
}
