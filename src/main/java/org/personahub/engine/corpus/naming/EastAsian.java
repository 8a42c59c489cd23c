package org.personahub.engine.corpus.naming;

import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.NameCommunity.GivenName;

/// Family name first, without a comma; Chinese, Japanese and Korean letters without a gap either.
record EastAsian(FamilyAtMarriage marriage) implements NamingCustom {

    @Override
    public NameParts name(Draws draws) {
        Form given = draws.given();
        FamilyAtMarriage.Family family = marriage.of(draws, draws.family(), draws::spouseFamily);
        return new NameParts(
                given,
                family.today(),
                family.atBirth(),
                draws.ordered(given, family.today(), gap(draws.community())),
                () -> draws.titled(family.today(), given));
    }

    @Override
    public GivenName father(Draws draws) {
        return draws.fatherNamedOtherwise();
    }

    /// What stands between the names in the community's own script: nothing in those of East Asia.
    static String gap(NameCommunity community) {
        return switch (community.script()) {
            case "Hans", "Hant", "Hani", "Jpan", "Kore", "Hang" -> "";
            default -> " ";
        };
    }
}
