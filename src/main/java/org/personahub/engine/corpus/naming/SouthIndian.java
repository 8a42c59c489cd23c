package org.personahub.engine.corpus.naming;

import java.util.function.Supplier;
import org.personahub.engine.atlas.NameCommunity.GivenName;

/// A given name and the father's given name in place of a family name, as in Tamil Nadu, in the Horn of Africa and
/// among Malays.
///
/// Where `names_at_marriage.tsv` says so, a wife bears her husband's given name there.
record SouthIndian(FamilyAtMarriage marriage, FathersName fathers) implements NamingCustom {

    @Override
    public GivenName father(Draws draws) {
        return draws.fatherNamedOtherwise();
    }

    @Override
    public NameParts name(Draws draws) {
        Form given = draws.given();
        Form father = Form.of(father(draws));
        Supplier<String> formal = () -> draws.bearer().titled(given.latin());
        if (fathers.withGrandfather(draws)) {
            Form grandfather = draws.grandfather();
            return new NameParts(
                    given, () -> father, grandfather, null, given.and(father).and(grandfather), formal);
        }
        FamilyAtMarriage.Family second = marriage.of(draws, father, draws::husband);
        Form whole = given.and(fathers.link(draws)).and(second.today());
        return new NameParts(given, second.today(), second.atBirth(), whole, formal);
    }
}
