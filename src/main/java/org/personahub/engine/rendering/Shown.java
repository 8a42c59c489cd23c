package org.personahub.engine.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.Attribute;
import org.personahub.engine.persona.AttributeCatalogue;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Relative;

/// What a prompt may tell of a person: the attributes that are known and not hidden, and the values it must not betray.
final class Shown {

    private static final String RELATIVES = "family.relatives";

    /// Shorter parts of a name are as often common words.
    private static final int LEAST_NAME = 3;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Set<String> secrets = new TreeSet<>();
    private final Wording wording;
    private final boolean female;
    private final int age;
    private final Map<String, Sex> sexes = new HashMap<>();

    private Shown(Wording wording, Persona persona) {
        this.wording = wording;
        this.female = persona.identity().sex() == Sex.FEMALE;
        this.age = persona.identity().age();
        for (Relative relative : persona.family().relatives()) {
            sexes.put(relative.full(), relative.sex());
        }
    }

    /// Takes a person apart.
    ///
    /// @throws InvalidPrompt when a hidden path is none
    static Shown of(Persona persona, List<String> hidden, Wording wording) {
        for (String path : hidden) {
            if (AttributeCatalogue.instance().paths().stream().noneMatch(known -> covers(path, known))) {
                throw new InvalidPrompt("hide names " + path
                        + ", which is no attribute; the field attributes of a persona lists their paths.");
            }
        }
        Shown shown = new Shown(wording, persona);
        for (Attribute attribute : persona.attributes()) {
            if (attribute.value().isEmpty()) {
                continue;
            }
            String path = withoutIndex(attribute.path());
            if (hidden.stream().anyMatch(hide -> covers(hide, path) || hide.equals(attribute.path()))) {
                shown.keepSecret(attribute.value());
                if (path.equals(RELATIVES)) {
                    shown.keepNameSecret(attribute.value());
                }
            } else {
                shown.values.computeIfAbsent(path, _ -> new ArrayList<>()).add(attribute.value());
            }
        }
        return shown;
    }

    private static boolean covers(String hidden, String path) {
        return path.equals(hidden) || path.startsWith(hidden + ".");
    }

    private static String withoutIndex(String path) {
        int bracket = path.indexOf('[');
        return bracket < 0 ? path : path.substring(0, bracket);
    }

    /// A coded value hides its label too.
    private void keepSecret(String value) {
        secrets.add(value.toLowerCase(Locale.ROOT));
        int gap = value.indexOf(' ');
        if (gap > 0 && value.substring(0, gap).chars().allMatch(letter -> letter < 'a' || letter > 'z')) {
            secrets.add(value.substring(gap + 1).toLowerCase(Locale.ROOT));
        }
    }

    /// The names in a relative's line.
    private void keepNameSecret(String line) {
        String name = line.substring(line.indexOf(' ') + 1, line.indexOf(", "));
        secrets.add(name.toLowerCase(Locale.ROOT));
        for (String part : name.toLowerCase(Locale.ROOT).split(" ")) {
            if (part.length() >= LEAST_NAME) {
                secrets.add(part);
            }
        }
    }

    /// Whether the person is a woman or a girl: how what is said of them has to be read, never told.
    boolean female() {
        return female;
    }

    /// How old the person is: what is said to whom, never told.
    int age() {
        return age;
    }

    /// Whether the relative of that name is a woman or a girl.
    boolean isFemale(String full) {
        return sexes.get(full) == Sex.FEMALE;
    }

    /// The values at a path, empty when there is none to show.
    List<String> at(String path) {
        return values.getOrDefault(path, List.of());
    }

    /// A value in words, or null when there is none to show.
    @Nullable
    String words(String path, String form) {
        return wording.say(this, path, form);
    }

    /// Whether a sentence tells what is hidden.
    boolean betrayed(String sentence) {
        String text = sentence.toLowerCase(Locale.ROOT);
        for (String secret : secrets) {
            for (int at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
                if (!inWord(text, at - 1) && !inWord(text, at + secret.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean inWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
