package org.personahub.engine.community.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.Persona;

/// What the simulations ask of everybody, in words.
final class Words {

    private Words() {}

    /// What somebody does: the occupation, or else the activity.
    static String profession(Persona persona) {
        Coded occupation = persona.identity().occupation();
        if (occupation != null) {
            return occupation.label();
        }
        return switch (persona.identity().activity()) {
            case EARLY_CHILDHOOD -> "Small child";
            case IN_EDUCATION -> persona.identity().age() < 18 ? "Pupil" : "Student";
            case EMPLOYED -> "Employed";
            case UNEMPLOYED -> "Looking for work";
            case HOMEMAKING -> "Homemaker";
            case RETIRED -> "Retired";
            case UNABLE_TO_WORK -> "Unable to work";
        };
    }

    static String gender(Persona persona) {
        return persona.identity().sex() == Sex.FEMALE ? "female" : "male";
    }

    /// Somebody's life in one paragraph; the headline when there is nothing longer.
    static String life(Persona persona) {
        List<String> parts = new ArrayList<>();
        add(persona.textual().summary(), parts);
        add(persona.textual().biography(), parts);
        return parts.isEmpty() ? persona.textual().headline() : String.join(" ", parts);
    }

    /// What interests somebody, or what they do in free time.
    static List<String> topics(Persona persona) {
        List<String> interests = persona.behavioral().interests();
        return interests.isEmpty() ? persona.behavioral().leisure() : interests;
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void add(@Nullable String text, List<String> parts) {
        if (text != null) {
            parts.add(text.replaceAll("\\s+", " "));
        }
    }
}
