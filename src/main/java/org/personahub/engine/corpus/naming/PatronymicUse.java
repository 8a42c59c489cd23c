package org.personahub.engine.corpus.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Bands;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.random.StreamKey;

/// The patronymic as a community uses it: `patronymic_use.tsv` says by which rules it is formed, by year of birth,
/// and whether strangers say it.
final class PatronymicUse {

    private static final StreamKey WAY = StreamKey.of("identity.name.patronymic.way");

    private final Patronymics patronymics = new Patronymics();
    private final ByCommunity<Bands<Use>> uses = ByCommunity.read("patronymic_use", PatronymicUse::uses);

    private static Bands<Use> uses(List<Table.Row> rows) {
        Map<Integer, Use> byYear = new HashMap<>();
        rows.forEach(row -> byYear.put(row.integer("from"), Use.of(row)));
        return Bands.of(byYear);
    }

    /// The patronymic after that father; absent where there is none, or the father's name has letters that the rules
    /// do not know.
    Form of(Draws draws, Form father) {
        @Nullable Use use = use(draws);
        if (use == null) {
            return Form.NONE;
        }
        PatronymicRules rules =
                use.other() != null && draws.ofSiblings(WAY).chance(use.otherShare()) ? use.other() : use.rules();
        return patronymics.of(rules, father, draws.bearer().sex());
    }

    /// Whether strangers say given name and patronymic.
    boolean addressed(Draws draws) {
        @Nullable Use use = use(draws);
        return use != null && use.addressed();
    }

    private @Nullable Use use(Draws draws) {
        return uses.of(draws.community())
                .map(bands -> bands.at(draws.bearer().birthYear()))
                .orElse(null);
    }

    /// @param other rules that a share of people follow instead
    private record Use(PatronymicRules rules, @Nullable PatronymicRules other, double otherShare, boolean addressed) {

        static Use of(Table.Row row) {
            @Nullable String other = row.optionalText("other");
            return new Use(
                    PatronymicRules.valueOf(row.text("rules")),
                    other == null ? null : PatronymicRules.valueOf(other),
                    row.real("share"),
                    row.text("formal").equals("PATRONYMIC"));
        }
    }
}
