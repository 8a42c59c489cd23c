package org.personahub.engine.corpus.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Bands;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.random.StreamKey;

/// Whose family name women bear who are or were married: their own, the husband's, or both.
///
/// The shares are those of `names_at_marriage.tsv`, by year of birth. A widow or a divorced woman keeps what marriage
/// brought her.
final class FamilyAtMarriage {

    private static final StreamKey MARRIAGE = StreamKey.of("identity.name.family.marriage");

    private final ByCommunity<Bands<Shares>> shares = ByCommunity.read("names_at_marriage", FamilyAtMarriage::shares);

    private static Bands<Shares> shares(List<Table.Row> rows) {
        Map<Integer, Shares> byYear = new HashMap<>();
        for (Table.Row row : rows) {
            byYear.put(row.integer("from"), new Shares(row.real("taken"), row.real("joined"), row.text("pattern")));
        }
        return Bands.of(byYear);
    }

    /// The family name of today.
    ///
    /// @param own the name at birth
    /// @param spouse what takes its place with the husband's name
    Family of(Draws draws, Form own, Supplier<Form> spouse) {
        if (own.absent() || !draws.bearer().wedWoman()) {
            return new Family(own, null);
        }
        Bands<Shares> known = shares.of(draws.community()).orElse(null);
        if (known == null) {
            return new Family(own, null);
        }
        Shares here = known.at(draws.bearer().birthYear());
        double draw = draws.stream(MARRIAGE).uniform();
        if (draw >= here.taken() + here.joined()) {
            return new Family(own, null);
        }
        Form theirs = spouse.get();
        if (theirs.latin().equals(own.latin())) {
            return new Family(own, null);
        }
        boolean joins = draw >= here.taken() && single(own) && single(theirs);
        return new Family(joins ? own.joined(here.pattern(), theirs) : theirs, own);
    }

    /// Nobody joins a name that is joined already.
    private static boolean single(Form name) {
        return !name.latin().contains("-");
    }

    /// @param atBirth null when it is the name of today
    record Family(Form today, @Nullable Form atBirth) {}

    /// @param taken the share of wives with the husband's name
    /// @param joined the share with both
    /// @param pattern how both are joined, with `{own}` and `{spouse}` in it
    private record Shares(double taken, double joined, String pattern) {

        Shares {
            if (joined > 0 && !(pattern.contains("{own}") && pattern.contains("{spouse}"))) {
                throw new IllegalStateException("names_at_marriage.tsv: who joins two names needs a pattern with both");
            }
        }
    }
}
