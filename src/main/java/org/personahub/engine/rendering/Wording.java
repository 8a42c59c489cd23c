package org.personahub.engine.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.composer.language.Perspective;
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

    private static final String NONE = "none";
    private static final String RESPONSES = "experiential.responses.";
    private static final String HAS = "Has ";
    private static final double LOW = 0.4;
    private static final double HIGH = 0.6;
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

    static String key(String form, String code) {
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
            case "first", "second", "held", "moment" -> turned(shown, path, form);
            case "mine", "yours" -> all(shown, path, form.equals("mine"));
            case "formality", "verbosity" -> level(shown.at(path), form);
            case "mykin", "yourkin" -> Kin.words(shown, path, true, form.equals("mykin"), words);
            case "myfar", "yourfar" -> Kin.words(shown, path, false, form.equals("myfar"), words);
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
            case "names" ->
                values.size() < 2
                        ? null
                        : enumerated(values.stream().map(Wording::beforeComma).toList());
            case "bare" -> beforeComma(first);
            case "found" -> first.equals(NONE) ? null : enumerated(values);
            default -> {
                if (!words.containsKey(key(form, "*"))) {
                    throw new IllegalStateException("a template names the form " + form + ", which has no words");
                }
                yield words.get(key(form, first));
            }
        };
    }

    /// A list of what was said about the person.
    private static @Nullable String all(Shown shown, String path, boolean mine) {
        List<String> turned = new ArrayList<>();
        for (String value : shown.at(path)) {
            turned.add(mine ? Perspective.first(value, shown.female()) : Perspective.second(value, shown.female()));
        }
        return turned.isEmpty() ? null : enumerated(turned);
    }

    private static String beforeComma(String line) {
        int comma = line.indexOf(',');
        return comma < 0 ? line : line.substring(0, comma);
    }

    /// What was said about the person, as they say it or as it is said to them; nothing tells their sex then.
    private static @Nullable String turned(Shown shown, String path, String form) {
        List<String> values = shown.at(path);
        if (values.isEmpty()) {
            return null;
        }
        String value = values.getFirst();
        String words = form.equals("moment") ? moment(value) : value;
        if (path.startsWith(RESPONSES)) {
            words = words.substring(words.indexOf(' ') + 1);
        }
        if (form.equals("held")) {
            words = words.substring(HAS.length());
        }
        String small = Character.toLowerCase(words.charAt(0)) + words.substring(1);
        return form.equals("first")
                ? Perspective.first(small, shown.female())
                : Perspective.second(small, shown.female());
    }

    /// What happened in a memory, without what it meant.
    private static String moment(String memory) {
        int when = memory.indexOf(": ");
        int meaning = memory.lastIndexOf("; ");
        return memory.substring(when + 2, meaning < when ? memory.length() : meaning) + " ("
                + memory.substring(0, Math.max(0, when)) + ")";
    }

    /// A share from 0 to 1 in words; nothing when it is as most people's.
    private @Nullable String level(List<String> values, String form) {
        if (values.isEmpty()) {
            return null;
        }
        double share = Double.parseDouble(values.getFirst());
        return words.get(key(form, share < LOW ? "LOW" : share >= HIGH ? "HIGH" : "MIDDLE"));
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

    static String enumerated(List<String> items) {
        int last = items.size() - 1;
        return last == 0 ? items.getFirst() : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    private record Scored(String name, double score) {}
}
