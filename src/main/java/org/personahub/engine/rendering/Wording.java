package org.personahub.engine.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.persona.TraitLevel;

/// Puts the values of attributes into words that fit a sentence.
final class Wording {

    private static final List<String> BIG_FIVE =
            List.of("openness", "conscientiousness", "extraversion", "agreeableness", "neuroticism");
    private static final List<String> BASIC_VALUES = List.of(
            "universalism",
            "selfDirection",
            "stimulation",
            "hedonism",
            "achievement",
            "power",
            "security",
            "conformity",
            "tradition",
            "benevolence");

    private static final int STRONGEST_VALUES = 2;
    private static final int ADULT = 18;

    private final Map<String, String> words;

    private Wording(Map<String, String> words) {
        this.words = words;
    }

    /// Reads `/prompt/en/words.tsv`: what each code is called in each form.
    static Wording load() {
        Map<String, String> words = new HashMap<>();
        for (Table.Row row : Table.read("/prompt/en/words.tsv").rows()) {
            words.put(key(row.text("form"), row.text("code")), row.text("words"));
        }
        return new Wording(words);
    }

    private static String key(String form, String code) {
        return form + ' ' + code;
    }

    /// A value in words.
    ///
    /// @return null when there is no value to show, or none worth a word
    /// @throws IllegalStateException when a template names a form that does not exist
    @Nullable
    String say(Shown shown, String path, String form) {
        return switch (form) {
            case "temperament" -> temperament(shown);
            case "strongest" -> strongest(shown, path);
            case "noun" -> noun(shown, path);
            default -> {
                List<String> values = shown.at(path);
                yield values.isEmpty() ? null : said(values, form);
            }
        };
    }

    private @Nullable String said(List<String> values, String form) {
        String first = values.getFirst();
        return switch (form) {
            case "plain" -> first;
            case "label" -> first.substring(first.indexOf(' ') + 1);
            case "lower" -> Character.toLowerCase(first.charAt(0)) + first.substring(1);
            case "list" -> enumerated(values);
            case "sentences" -> String.join(" ", values);
            default -> {
                if (!words.containsKey(key(form, "*"))) {
                    throw new IllegalStateException("a template names the form " + form + ", which has no words");
                }
                yield words.get(key(form, first));
            }
        };
    }

    /// What somebody of that sex is called at that age.
    private @Nullable String noun(Shown shown, String path) {
        List<String> sex = shown.at(path);
        List<String> age = shown.at("identity.age");
        if (sex.isEmpty() || age.isEmpty()) {
            return null;
        }
        String stage = Integer.parseInt(age.getFirst()) < ADULT ? "MINOR" : "ADULT";
        return words.get(key("noun", sex.getFirst() + "." + stage));
    }

    /// The traits that stand out, in words.
    private @Nullable String temperament(Shown shown) {
        List<String> found = new ArrayList<>();
        for (String trait : BIG_FIVE) {
            List<String> score = shown.at("traits." + trait);
            if (!score.isEmpty()) {
                String level =
                        TraitLevel.of(Double.parseDouble(score.getFirst())).name();
                String said = words.get(key("temperament", trait + "." + level));
                if (said != null) {
                    found.add(said);
                }
            }
        }
        return found.isEmpty() ? null : enumerated(found);
    }

    /// The two values that count most, in words.
    private @Nullable String strongest(Shown shown, String path) {
        List<Scored> scored = new ArrayList<>();
        for (String value : BASIC_VALUES) {
            List<String> score = shown.at(path + "." + value);
            if (!score.isEmpty()) {
                scored.add(new Scored(value, Double.parseDouble(score.getFirst())));
            }
        }
        if (scored.size() < STRONGEST_VALUES) {
            return null;
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        return enumerated(scored.subList(0, STRONGEST_VALUES).stream()
                .map(value -> words.getOrDefault(key("strongest", value.name), value.name))
                .toList());
    }

    private static String enumerated(List<String> items) {
        int last = items.size() - 1;
        return last == 0 ? items.getFirst() : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    private record Scored(String name, double score) {}
}
