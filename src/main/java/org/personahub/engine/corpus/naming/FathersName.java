package org.personahub.engine.corpus.naming;

import java.util.Optional;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;

/// How the father's given name follows one's own where there are no family names: with bin or binti before it, or with
/// the grandfather's after it. `fathers_name.tsv` says where; elsewhere it stands alone.
final class FathersName {

    private final ByCommunity<Way> ways = ByCommunity.read("fathers_name", rows -> Way.of(rows.getFirst()));

    /// What stands between one's own and the father's name.
    Form link(Draws draws) {
        return ways.of(draws.community())
                .map(way -> draws.bearer().sex() == Sex.FEMALE ? way.daughter() : way.son())
                .orElse(Form.NONE);
    }

    /// Whether the grandfather's name comes last, in the place of a family name.
    boolean withGrandfather(Draws draws) {
        Optional<Way> way = ways.of(draws.community());
        return way.isPresent() && way.get().grandfather();
    }

    private record Way(Form son, Form daughter, boolean grandfather) {

        static Way of(Table.Row row) {
            return new Way(
                    new Form(row.text("son"), null),
                    new Form(row.text("daughter"), null),
                    row.text("grandfather").equals("YES"));
        }
    }
}
