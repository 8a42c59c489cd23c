package org.personahub.engine.corpus.naming;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;

/// East Slavic patronymics, formed in Cyrillic from the father's given name and then romanised.
///
/// `east_slavic_patronymics.tsv` has endings of the father's name, with a hyphen before them, and whole names that keep
/// no rule. A whole name counts before an ending, a longer ending before a shorter one.
final class Patronymics {

    private final Map<CyrillicRules, Map<String, Endings>> byFather = new EnumMap<>(CyrillicRules.class);
    private final Romanisation romanisation = new Romanisation();

    Patronymics() {
        for (Table.Row row : ByCommunity.rows("east_slavic_patronymics")) {
            byFather.computeIfAbsent(CyrillicRules.valueOf(row.text("rules")), _ -> new HashMap<>())
                    .put(row.text("father"), new Endings(row.text("masculine"), row.text("feminine")));
        }
    }

    /// The patronymic of somebody of that sex; absent when the father's name is not known in Cyrillic or has letters
    /// that the rules do not know.
    Form of(CyrillicRules rules, Form father, Sex sex) {
        @Nullable String cyrillic = father.nativeForm() == null ? null : cyrillic(rules, father.nativeForm(), sex);
        @Nullable String latin = cyrillic == null ? null : romanisation.latin(rules, cyrillic);
        return latin == null ? Form.NONE : new Form(latin, cyrillic);
    }

    private @Nullable String cyrillic(CyrillicRules rules, String father, Sex sex) {
        Map<String, Endings> endings = byFather.getOrDefault(rules, Map.of());
        @Nullable Endings whole = endings.get(father);
        if (whole != null) {
            return whole.of(sex);
        }
        for (int at = 1; at <= father.length(); at++) {
            @Nullable Endings suffix = endings.get("-" + father.substring(at));
            if (suffix != null) {
                return father.substring(0, at) + suffix.of(sex).substring(1);
            }
        }
        return null;
    }

    private record Endings(String masculine, String feminine) {

        String of(Sex sex) {
            return switch (sex) {
                case FEMALE -> feminine;
                case MALE -> masculine;
            };
        }
    }
}
