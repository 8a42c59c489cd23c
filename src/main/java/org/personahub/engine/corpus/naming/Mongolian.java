package org.personahub.engine.corpus.naming;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.NameCommunity.GivenName;
import org.personahub.engine.atlas.Table;

/// The father's given name in the genitive, then one's own: Batbayaryn Dorj. Everybody says the given name; marriage
/// changes nothing.
///
/// Genitives are looked up in `mongolian_genitives.tsv`, never guessed; a father whose genitive is not known stands as
/// he is called.
final class Mongolian implements NamingCustom {

    private final ByCommunity<Genitives> genitives = ByCommunity.read("mongolian_genitives", Genitives::of);

    /// Whether that community forms names so.
    boolean knows(NameCommunity community) {
        return genitives.of(community).isPresent();
    }

    @Override
    public GivenName father(Draws draws) {
        return draws.fatherNamedOtherwise();
    }

    @Override
    public NameParts name(Draws draws) {
        Form given = draws.given();
        Form father = Form.of(father(draws));
        Form genitive = genitives
                .of(draws.community())
                .map(known -> known.byName().getOrDefault(father.latin(), father))
                .orElse(father);
        return new NameParts(
                given, genitive, null, genitive.and(given), () -> draws.bearer().titled(given.latin()));
    }

    private record Genitives(Map<String, Form> byName) {

        static Genitives of(List<Table.Row> rows) {
            return new Genitives(rows.stream()
                    .collect(Collectors.toMap(
                            row -> row.text("name"), row -> new Form(row.text("genitive"), row.text("native")))));
        }
    }
}
