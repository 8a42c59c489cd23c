package org.personahub.engine.corpus.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// What friends call somebody: a nickname from the cradle where there are such, else a short form that is well known in
/// the language, such as Sasha for Aleksandr.
///
/// How many adults go by one is a share of the language in `short_form_use.tsv`. Others, and children, are called by
/// the given name.
final class ShortForms {

    private static final StreamKey SHORT = StreamKey.of("identity.name.short");

    private final Nicknames nicknames = new Nicknames();
    private final ByCommunity<Double> use =
            ByCommunity.read("short_form_use", rows -> rows.getFirst().real("share"));
    private final Map<String, Map<String, List<String>>> byLanguage = new HashMap<>();

    ShortForms() {
        for (Table.Row row : ByCommunity.rows("short_forms")) {
            byLanguage
                    .computeIfAbsent(row.text("language"), _ -> new HashMap<>())
                    .computeIfAbsent(row.text("given"), _ -> new ArrayList<>())
                    .add(row.text("short"));
        }
    }

    String of(Draws draws, String given) {
        return nicknames
                .of(draws)
                .filter(_ ->
                        draws.stream(SHORT).chance(use.of(draws.community()).orElse(0.0)))
                .orElseGet(() -> shortened(draws, given));
    }

    private String shortened(Draws draws, String given) {
        List<String> known =
                byLanguage.getOrDefault(draws.community().language(), Map.of()).getOrDefault(given, List.of());
        if (known.isEmpty() || !draws.bearer().adult()) {
            return given;
        }
        RandomStream stream = draws.stream(SHORT);
        boolean goesByIt = stream.chance(use.of(draws.community()).orElse(0.0));
        return goesByIt ? stream.oneOf(known) : given;
    }
}
