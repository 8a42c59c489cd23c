package org.personahub.engine.corpus.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.Table;

/// What a table of this package says of a community.
///
/// The column `whom` of such a table holds `community:` and an id, `language:` and a code, or `custom:` and a name. The
/// closest one counts: a community's own rows, else those of its language, else those of its custom.
///
/// @param <T> what the rows of one such key make together
final class ByCommunity<T> {

    private static final String COMMUNITY = "community:";
    private static final String LANGUAGE = "language:";
    private static final String CUSTOM = "custom:";

    private final Map<String, T> byId = new HashMap<>();
    private final Map<String, T> byLanguage = new HashMap<>();
    private final Map<String, T> byCustom = new HashMap<>();

    private ByCommunity() {}

    /// Reads `/corpus/naming/` and that name.
    static <T> ByCommunity<T> read(String table, Function<List<Table.Row>, T> make) {
        Map<String, List<Table.Row>> rows = new HashMap<>();
        for (Table.Row row : rows(table)) {
            rows.computeIfAbsent(row.text("whom"), _ -> new ArrayList<>()).add(row);
        }
        ByCommunity<T> by = new ByCommunity<>();
        rows.forEach((whom, its) -> by.put(table, whom, make.apply(its)));
        return by;
    }

    static List<Table.Row> rows(String table) {
        return Table.read("/corpus/naming/" + table + ".tsv").rows();
    }

    private void put(String table, String whom, T value) {
        if (whom.startsWith(COMMUNITY)) {
            byId.put(whom.substring(COMMUNITY.length()), value);
        } else if (whom.startsWith(LANGUAGE)) {
            byLanguage.put(whom.substring(LANGUAGE.length()), value);
        } else if (whom.startsWith(CUSTOM)) {
            NameCommunity.Custom custom = NameCommunity.Custom.valueOf(whom.substring(CUSTOM.length()));
            byCustom.put(custom.name(), value);
        } else {
            throw new IllegalStateException(
                    table + ".tsv: whom is " + whom + "; it begins with community:, language: or custom:");
        }
    }

    /// What the table says of that community, if anything.
    Optional<T> of(NameCommunity community) {
        @Nullable T own = byId.get(community.id());
        if (own != null) {
            return Optional.of(own);
        }
        @Nullable T language = byLanguage.get(community.language());
        return Optional.ofNullable(
                language != null ? language : byCustom.get(community.custom().name()));
    }
}
