package org.personahub.engine.corpus.naming;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.personahub.engine.atlas.NameCommunity.GivenName;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.random.StreamKey;

/// The father's given name in the genitive with -son or -dóttir, for a few the mother's, in place of a family name.
///
/// Genitives are looked up in `icelandic_genitives.tsv`, never guessed. A parent whose genitive is not known gives way
/// to one of the table. Nobody says Ms or Mr.
final class Icelandic implements NamingCustom {

    /// The share of people named after their mother; hand-set.
    private static final double MATRONYMICS = 0.05;

    private static final StreamKey MATRONYMIC = StreamKey.of("identity.name.matronymic");
    private static final StreamKey KNOWN_PARENT = StreamKey.of("identity.name.parent.known");

    private final Map<Sex, Map<String, String>> genitives = new EnumMap<>(Sex.class);
    private final Map<Sex, List<GivenName>> known = new EnumMap<>(Sex.class);

    Icelandic() {
        for (Sex sex : Sex.values()) {
            Map<String, String> bySex = new HashMap<>();
            List<GivenName> inOrder = new ArrayList<>();
            for (Table.Row row : ByCommunity.rows("icelandic_genitives")) {
                if (row.text("sex").charAt(0) == sex.name().charAt(0)) {
                    bySex.put(row.text("name"), row.text("genitive"));
                    inOrder.add(new GivenName(row.text("name"), null));
                }
            }
            genitives.put(sex, bySex);
            known.put(sex, List.copyOf(inOrder));
        }
    }

    @Override
    public NameParts name(Draws draws) {
        Form given = draws.given();
        boolean ofMother = draws.ofSiblings(MATRONYMIC).chance(MATRONYMICS);
        String parent = ofMother
                ? genitive(Sex.FEMALE, mother(draws).latin())
                : genitive(Sex.MALE, father(draws).latin());
        Form last = new Form(parent + (draws.bearer().sex() == Sex.FEMALE ? "dóttir" : "son"), null);
        Form whole = given.and(last);
        return new NameParts(given, last, null, whole, whole::latin);
    }

    @Override
    public GivenName father(Draws draws) {
        return known(Sex.MALE, draws.fatherName(), draws);
    }

    @Override
    public GivenName mother(Draws draws) {
        return known(Sex.FEMALE, draws.motherName(), draws);
    }

    @Override
    public boolean namesAfter(Sex sex, GivenName parent) {
        return genitives.getOrDefault(sex, Map.of()).containsKey(parent.latin());
    }

    private GivenName known(Sex sex, GivenName parent, Draws draws) {
        return namesAfter(sex, parent)
                ? parent
                : draws.ofSiblings(KNOWN_PARENT).oneOf(known.getOrDefault(sex, List.of()));
    }

    private String genitive(Sex sex, String parent) {
        return Objects.requireNonNull(genitives.getOrDefault(sex, Map.of()).get(parent));
    }
}
