package org.personahub.engine.corpus.naming;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Bands;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.NameCommunity.GivenName;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.random.StreamKey;
import org.personahub.engine.random.Weighted;

/// Family name, middle name, given name; everybody, strangers too, says the given name. Marriage changes nothing.
///
/// The middle name comes from `vietnamese_middle_names.tsv`, by sex and year of birth. A given name of two syllables
/// has one inside it already, so it takes none but Thị before it.
final class Vietnamese implements NamingCustom {

    private static final StreamKey MIDDLE = StreamKey.of("identity.name.middle.vietnamese");
    private static final String BEFORE_ANY = "Thị";

    private final ByCommunity<Map<Sex, Bands<Weighted<Form>>>> middles =
            ByCommunity.read("vietnamese_middle_names", Vietnamese::middles);

    private static Map<Sex, Bands<Weighted<Form>>> middles(List<Table.Row> rows) {
        Map<Sex, Bands<Weighted<Form>>> bySex = new EnumMap<>(Sex.class);
        for (Sex sex : Sex.values()) {
            Map<Integer, List<Table.Row>> byYear = new HashMap<>();
            rows.stream()
                    .filter(row -> row.text("sex").charAt(0) == sex.name().charAt(0))
                    .forEach(row -> byYear.computeIfAbsent(row.integer("from"), _ -> new ArrayList<>())
                            .add(row));
            Map<Integer, Weighted<Form>> weighted = new HashMap<>();
            byYear.forEach((year, its) -> weighted.put(
                    year,
                    Weighted.of(
                            its.stream()
                                    .map(row -> new Form(row.text("middle"), null))
                                    .toList(),
                            its.stream().mapToDouble(row -> row.real("weight")).toArray())));
            bySex.put(sex, Bands.of(weighted));
        }
        return bySex;
    }

    /// Whether the names of that community are Vietnamese.
    boolean knows(NameCommunity community) {
        return middles.of(community).isPresent();
    }

    @Override
    public GivenName father(Draws draws) {
        return draws.fatherNamedOtherwise();
    }

    @Override
    public NameParts name(Draws draws) {
        Form given = draws.given();
        Form family = draws.family();
        Form middle = middle(draws, given);
        return new NameParts(
                given,
                () -> middle,
                family,
                null,
                family.and(middle).and(given),
                () -> draws.bearer().titled(given.latin()));
    }

    private Form middle(Draws draws, Form given) {
        Bearer bearer = draws.bearer();
        @Nullable
        Bands<Weighted<Form>> byYear = middles.of(draws.community())
                .map(bySex -> bySex.get(bearer.sex()))
                .orElse(null);
        if (byYear == null) {
            return Form.NONE;
        }
        Form middle = byYear.at(bearer.birthYear()).pick(draws.stream(MIDDLE));
        boolean full = given.latin().contains(" ") && !middle.latin().equals(BEFORE_ANY);
        return full || middle.latin().equals(given.latin()) ? Form.NONE : middle;
    }
}
