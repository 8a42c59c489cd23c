package org.personahub.engine.corpus.naming;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.random.StreamKey;

/// Names that parents give beside the one in papers, and that everybody close uses from the cradle on, as the Thai
/// chue len; from `nicknames.tsv`.
final class Nicknames {

    private static final StreamKey NICKNAME = StreamKey.of("identity.name.nickname");

    private final ByCommunity<Map<Sex, List<String>>> names = ByCommunity.read("nicknames", Nicknames::bySex);

    private static Map<Sex, List<String>> bySex(List<Table.Row> rows) {
        Map<Sex, List<String>> bySex = new EnumMap<>(Sex.class);
        for (Sex sex : Sex.values()) {
            bySex.put(
                    sex,
                    rows.stream()
                            .filter(row ->
                                    row.text("sex").charAt(0) == sex.name().charAt(0))
                            .map(row -> row.text("name"))
                            .toList());
        }
        return bySex;
    }

    /// The nickname, where parents give one.
    Optional<String> of(Draws draws) {
        return names.of(draws.community())
                .map(bySex -> bySex.getOrDefault(draws.bearer().sex(), List.of()))
                .filter(known -> !known.isEmpty())
                .map(known -> draws.stream(NICKNAME).oneOf(known));
    }
}
