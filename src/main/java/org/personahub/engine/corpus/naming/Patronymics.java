package org.personahub.engine.corpus.naming;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;

/// Patronymics, formed from the father's given name in Cyrillic and then romanised, or in Latin letters at once.
///
/// `patronymics.tsv` has endings of the father's name, with a hyphen before them, and whole names that keep
/// no rule. A whole name counts before an ending, a longer ending before a shorter one.
final class Patronymics {

    /// Letters whose Latin form depends on what stands before them.
    private static final String SOFT = "еєёюяіїй";

    private final Map<PatronymicRules, Map<String, Endings>> byFather = new EnumMap<>(PatronymicRules.class);
    private final Romanisation romanisation = new Romanisation();

    Patronymics() {
        for (Table.Row row : ByCommunity.rows("patronymics")) {
            byFather.computeIfAbsent(PatronymicRules.valueOf(row.text("rules")), _ -> new HashMap<>())
                    .put(row.text("father"), new Endings(row.text("masculine"), row.text("feminine")));
        }
    }

    /// The patronymic of somebody of that sex; absent when the father's name is not known in the letters of the rules,
    /// or has one that they do not know.
    Form of(PatronymicRules rules, Form father, Sex sex) {
        @Nullable String formed = formed(rules, rules.latin() ? father.latin() : father.nativeForm(), sex);
        if (formed == null) {
            return Form.NONE;
        }
        if (rules.latin()) {
            return new Form(formed, null);
        }
        @Nullable String latin = latin(rules.scheme(), father, formed);
        return latin == null ? Form.NONE : new Form(latin, formed);
    }

    /// In Latin letters; the father's name keeps the spelling it has in the list where nothing but an ending follows
    /// it.
    private @Nullable String latin(PatronymicRules scheme, Form father, String formed) {
        String name = String.valueOf(father.nativeForm());
        if (!formed.startsWith(name)) {
            return romanisation.latin(scheme, formed);
        }
        @Nullable String ending = romanisation.latin(scheme, formed.substring(name.length()));
        boolean softened = ending != null && SOFT.indexOf(formed.charAt(name.length())) >= 0;
        return ending == null || softened
                ? romanisation.latin(scheme, formed)
                : father.latin() + ending.toLowerCase(Locale.ROOT);
    }

    private @Nullable String formed(PatronymicRules rules, @Nullable String father, Sex sex) {
        if (father == null) {
            return null;
        }
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
