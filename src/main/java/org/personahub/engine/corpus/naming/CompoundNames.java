package org.personahub.engine.corpus.naming;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Bands;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.random.StreamKey;
import org.personahub.engine.random.Weighted;

/// Given names of two words, such as María José, for communities whose list has too few of them.
///
/// How many people bear one stands in `compound_name_use.tsv`, by year of birth, and comes on top of the list.
final class CompoundNames {

    private static final StreamKey COMPOUND = StreamKey.of("identity.name.given.compound");
    private static final StreamKey NAME = StreamKey.of("identity.name.given.compound.name");

    private final ByCommunity<Bands<Double>> use = ByCommunity.read("compound_name_use", CompoundNames::use);
    private final ByCommunity<Map<Sex, Weighted<Form>>> names =
            ByCommunity.read("compound_names", CompoundNames::names);

    private static Bands<Double> use(List<Table.Row> rows) {
        Map<Integer, Double> byYear = new HashMap<>();
        rows.forEach(row -> byYear.put(row.integer("from"), row.real("share")));
        return Bands.of(byYear);
    }

    private static Map<Sex, Weighted<Form>> names(List<Table.Row> rows) {
        Map<Sex, Weighted<Form>> bySex = new EnumMap<>(Sex.class);
        for (Sex sex : Sex.values()) {
            List<Table.Row> its = rows.stream()
                    .filter(row -> row.text("sex").charAt(0) == sex.name().charAt(0))
                    .toList();
            bySex.put(
                    sex,
                    Weighted.of(
                            its.stream()
                                    .map(row -> new Form(row.text("name"), null))
                                    .toList(),
                            its.stream().mapToDouble(row -> row.real("weight")).toArray()));
        }
        return bySex;
    }

    /// A compound given name, or else the one that was drawn from the list.
    Form or(Form listed, Draws draws) {
        @Nullable Bands<Double> shares = use.of(draws.community()).orElse(null);
        if (shares == null
                || !draws.stream(COMPOUND).chance(shares.at(draws.bearer().birthYear()))) {
            return listed;
        }
        @Nullable
        Weighted<Form> compounds = names.of(draws.community())
                .map(bySex -> bySex.get(draws.bearer().sex()))
                .orElse(null);
        return compounds == null ? listed : compounds.pick(draws.stream(NAME));
    }
}
