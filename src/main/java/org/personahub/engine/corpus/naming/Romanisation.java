package org.personahub.engine.corpus.naming;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Table;

/// Cyrillic in Latin letters, by the schemes of the atlas's name lists: Russian after BGN/PCGN without
/// signs, Ukrainian after the national scheme of 2010, Belarusian as in passports, Bulgarian after the Streamlined
/// System, Tajik as in Russian with its
/// own letters. Letters of the other languages of Russia and Central Asia stand with the Russian ones.
final class Romanisation {

    private static final String VOWELS_AND_SIGNS = "аеёиоуыэюяіїєўьъйәөүұӯӣ’";
    private static final int LONGEST = 2;

    private final Map<PatronymicRules, Map<Place, Map<String, String>>> letters = new EnumMap<>(PatronymicRules.class);

    Romanisation() {
        for (Table.Row row : ByCommunity.rows("romanisation")) {
            letters.computeIfAbsent(PatronymicRules.valueOf(row.text("rules")), _ -> new EnumMap<>(Place.class))
                    .computeIfAbsent(Place.valueOf(row.text("place")), _ -> new HashMap<>())
                    .put(row.text("cyrillic"), row.text("latin"));
        }
    }

    /// A name in Latin letters, its words with capitals; null when it has a letter that the scheme does not know.
    @Nullable
    String latin(PatronymicRules rules, String cyrillic) {
        StringBuilder latin = new StringBuilder();
        int start = 0;
        for (int at = 0; at <= cyrillic.length(); at++) {
            if (at == cyrillic.length() || cyrillic.charAt(at) == ' ' || cyrillic.charAt(at) == '-') {
                String word = word(rules, cyrillic.substring(start, at).toLowerCase(Locale.ROOT));
                if (word == null) {
                    return null;
                }
                latin.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
                if (at < cyrillic.length()) {
                    latin.append(cyrillic.charAt(at));
                }
                start = at + 1;
            }
        }
        return latin.toString();
    }

    private @Nullable String word(PatronymicRules rules, String word) {
        Map<Place, Map<String, String>> scheme = letters.getOrDefault(rules, Map.of());
        StringBuilder latin = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            @Nullable String found = null;
            int length = Math.min(LONGEST, word.length() - at);
            for (; length > 0 && found == null; length--) {
                found = letters(scheme, word, at, at + length);
            }
            if (found == null) {
                return null;
            }
            latin.append(found);
            at += length + 1;
        }
        return latin.isEmpty() ? null : latin.toString();
    }

    private static @Nullable String letters(Map<Place, Map<String, String>> scheme, String word, int from, int to) {
        String part = word.substring(from, to);
        @Nullable String latin = null;
        if (to == word.length()) {
            latin = at(scheme, Place.END, part);
        }
        if (latin == null && from == 0) {
            latin = at(scheme, Place.START, part);
        }
        if (latin == null && (from == 0 || VOWELS_AND_SIGNS.indexOf(word.charAt(from - 1)) >= 0)) {
            latin = at(scheme, Place.AFTER_VOWEL_OR_SIGN, part);
        }
        return latin != null ? latin : at(scheme, Place.ANYWHERE, part);
    }

    private static @Nullable String at(Map<Place, Map<String, String>> scheme, Place place, String part) {
        return scheme.getOrDefault(place, Map.of()).get(part);
    }

    /// Where in a word a letter stands; the start of a word counts as after a vowel too.
    private enum Place {
        START,
        AFTER_VOWEL_OR_SIGN,
        END,
        ANYWHERE
    }
}
