package org.personahub.engine.composer.textual;

import java.util.List;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Pronouns;
import org.personahub.engine.composer.language.Slot;

/// Turns what was said about a person into what the person says: from here on the facts speak as I.
final class FirstPerson {

    /// The slots whose words may hold pronouns.
    private static final List<Slot> SPOKEN_OF = List.of(
            Slot.OUTCOME,
            Slot.REALITY,
            Slot.STEP,
            Slot.STEP_DONE,
            Slot.STEP_NEXT,
            Slot.OBSTACLE,
            Slot.STAKES,
            Slot.CHANGE,
            Slot.WISH,
            Slot.WISH_TWO,
            Slot.MEMORY,
            Slot.TREASURE,
            Slot.LEISURE,
            Slot.LEISURE_TWO);

    /// After "her" these say that it was the person, and not something of hers.
    private static final List<String> AFTER_OBJECT = List.of(
            "to", "and", "or", "in", "on", "at", "by", "for", "with", "from", "when", "while", "until", "before",
            "after", "as", "how", "what", "where", "that", "if", "first", "over", "past", "into", "out", "up", "the",
            "a", "an", "through", "who");

    private FirstPerson() {}

    /// Turns the facts of that person.
    static void turn(Facts facts) {
        Sex sex = facts.holds(Flag.FEMALE) ? Sex.FEMALE : Sex.MALE;
        for (Slot slot : SPOKEN_OF) {
            String words = facts.find(slot);
            if (words != null) {
                facts.put(slot, of(words, sex));
            }
        }
        facts.speak(Pronouns.I);
    }

    /// The words as somebody of that sex would say them of themselves.
    static String of(String words, Sex sex) {
        int at = next(words, 0, sex);
        if (at < 0) {
            return words;
        }
        StringBuilder turned = new StringBuilder(words.length());
        int from = 0;
        while (at >= 0) {
            int end = end(words, at);
            turned.append(words, from, at).append(own(words.substring(at, end), words, end, sex));
            from = end;
            at = next(words, end, sex);
        }
        return turned.append(words, from, words.length()).toString();
    }

    private static String own(String pronoun, String words, int end, Sex sex) {
        return switch (pronoun) {
            case "he", "she" -> "I";
            case "him" -> "me";
            case "himself", "herself" -> "myself";
            case "his" -> "my";
            default -> isObject(words, end) ? "me" : "my";
        };
    }

    private static boolean isObject(String words, int end) {
        return end == words.length()
                || words.charAt(end) != ' '
                || AFTER_OBJECT.contains(words.substring(end + 1, end(words, end + 1)));
    }

    /// Where the next pronoun of that sex begins, or -1.
    private static int next(String words, int from, Sex sex) {
        int at = from;
        while (at < words.length()) {
            int end = end(words, at);
            if (end > at && isPronoun(words, at, end, sex)) {
                return at;
            }
            at = end + 1;
        }
        return -1;
    }

    private static boolean isPronoun(String words, int at, int end, Sex sex) {
        int length = end - at;
        if (sex == Sex.FEMALE) {
            return is("she", words, at, length) || is("her", words, at, length) || is("herself", words, at, length);
        }
        return is("he", words, at, length)
                || is("his", words, at, length)
                || is("him", words, at, length)
                || is("himself", words, at, length);
    }

    private static boolean is(String pronoun, String words, int at, int length) {
        return pronoun.length() == length && words.startsWith(pronoun, at);
    }

    private static int end(String words, int at) {
        int end = at;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        return end;
    }
}
