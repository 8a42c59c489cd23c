package org.personahub.engine.corpus.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.personahub.engine.atlas.Bands;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.random.StreamKey;

/// Second names that stand in papers and not in daily life: a further given name, the mother's family name, the
/// father's
/// or husband's given name, or the name of the day of birth.
final class MiddleNames {

    private static final StreamKey MIDDLE = StreamKey.of("identity.name.middle");

    private final DayNames dayNames;
    private final ByCommunity<Bands<Share>> shares = ByCommunity.read("middle_names", MiddleNames::shares);

    MiddleNames(DayNames dayNames) {
        this.dayNames = dayNames;
    }

    private static Bands<Share> shares(List<Table.Row> rows) {
        Map<Integer, Share> byYear = new HashMap<>();
        for (Table.Row row : rows) {
            byYear.put(row.integer("from"), new Share(Kind.valueOf(row.text("kind")), row.real("share")));
        }
        return Bands.of(byYear);
    }

    /// The middle name, or none; none either when it would repeat another name, as in Jo Joann.
    Form of(Draws draws, Form given, FamilyAtMarriage.Family family) {
        Share here = shares.of(draws.community())
                .map(bands -> bands.at(draws.bearer().birthYear()))
                .orElse(Share.NONE);
        if (!draws.stream(MIDDLE).chance(here.share())) {
            return Form.NONE;
        }
        Form middle = switch (here.kind()) {
            case GIVEN -> draws.secondGiven();
            case FAMILY -> family.atBirth() != null ? family.atBirth() : draws.otherFamily();
            case FATHER -> family.atBirth() != null ? draws.husband() : draws.father();
            case DAY -> dayNames.beside(draws, given);
        };
        boolean repeats = middle.latin().startsWith(given.latin())
                || given.latin().startsWith(middle.latin())
                || middle.latin().equals(family.today().latin());
        return repeats ? Form.NONE : middle;
    }

    private enum Kind {
        GIVEN,
        FAMILY,
        FATHER,
        DAY
    }

    private record Share(Kind kind, double share) {

        static final Share NONE = new Share(Kind.GIVEN, 0);
    }
}
