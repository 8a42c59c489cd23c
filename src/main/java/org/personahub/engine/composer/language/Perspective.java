package org.personahub.engine.composer.language;

import java.util.List;

/// Turns what was said about a person into what is said by them, or to them.
///
/// "she has walked to her own door" becomes "I have walked to my own door", or "you have walked to your own door".
public final class Perspective {

    /// After "her" these say that it was the person, and not something of hers.
    private static final List<String> AFTER_OBJECT = List.of(
            "to", "and", "or", "in", "on", "at", "by", "for", "with", "from", "when", "while", "until", "before",
            "after", "as", "how", "what", "where", "that", "if", "first", "over", "past", "into", "out", "up", "the",
            "a", "an", "through", "who", "alone", "about", "like", "join", "hold", "early", "first", "easily", "there",
            "sleep", "say", "more", "on", "one", "two", "brave", "aloud", "smile");

    /// What may stand between a subject and its verb, and ends like one.
    private static final List<String> NO_VERBS = List.of("always", "sometimes", "perhaps", "was", "his", "this");

    private static final int LEAST_VERB = 3;

    private Perspective() {}

    /// The words as the person would say them of themselves.
    ///
    /// @param female whether the words say she, not he
    public static String first(String words, boolean female) {
        return turn(words, female, Pronouns.I, "am", "was");
    }

    /// The words as one would say them to the person.
    ///
    /// @param female whether the words say she, not he
    public static String second(String words, boolean female) {
        return turn(words, female, Pronouns.YOU, "are", "were");
    }

    private static String turn(String words, boolean female, Pronouns to, String be, String was) {
        int at = next(words, 0, female);
        if (at < 0) {
            return words;
        }
        StringBuilder turned = new StringBuilder(words.length() + 4);
        int from = 0;
        while (at >= 0) {
            int end = end(words, at);
            String pronoun = words.substring(at, end);
            turned.append(words, from, at).append(turned(pronoun, words, end, to));
            from = end;
            if (pronoun.equals("she") || pronoun.equals("he")) {
                int verb = end + 1;
                int verbEnd = end(words, Math.min(verb, words.length()));
                if (verbEnd > verb) {
                    turned.append(' ').append(agreeing(words.substring(verb, verbEnd), be, was));
                    from = verbEnd;
                }
            }
            at = next(words, from, female);
        }
        turned.append(words, from, words.length());
        return isClause(words, female) ? coordinated(turned) : turned.toString();
    }

    /// Whether the person is who the words begin with, so that later verbs belong to them too.
    private static boolean isClause(String words, boolean female) {
        return words.startsWith(female ? "she " : "he ");
    }

    /// "I look up and talks" is not English yet.
    private static String coordinated(StringBuilder words) {
        String text = words.toString();
        StringBuilder agreed = new StringBuilder(text.length());
        int at = 0;
        boolean joined = false;
        while (at < text.length()) {
            int end = end(text, at);
            if (end == at) {
                agreed.append(text.charAt(at++));
                continue;
            }
            if (joined && end - at > LEAST_VERB) {
                agreed.append(agreeing(text.substring(at, end), "am", "was"));
            } else {
                agreed.append(text, at, end);
            }
            joined = joins(text, at, end - at);
            at = end;
        }
        return agreed.toString();
    }

    /// After these another verb of the same person may follow.
    private static boolean joins(String words, int at, int length) {
        return is("and", words, at, length)
                || is("or", words, at, length)
                || is("then", words, at, length)
                || is("often", words, at, length);
    }

    private static String turned(String pronoun, String words, int end, Pronouns to) {
        return switch (pronoun) {
            case "he", "she" -> to.subject();
            case "him" -> to.object();
            case "himself", "herself" -> to.reflexive();
            case "his" -> to.possessive();
            default -> isObject(words, end) ? to.object() : to.possessive();
        };
    }

    /// The verb of the third person as it follows I or you.
    private static String agreeing(String verb, String be, String was) {
        if (!verb.endsWith("s")) {
            return verb;
        }
        return switch (verb) {
            case "is" -> be;
            case "was" -> was;
            case "has" -> "have";
            case "does", "goes" -> verb.substring(0, verb.length() - 2);
            default -> {
                if (verb.endsWith("ss") || NO_VERBS.contains(verb)) {
                    yield verb;
                }
                if (verb.endsWith("ies")) {
                    yield verb.substring(0, verb.length() - 3) + "y";
                }
                boolean hisses = verb.endsWith("ches") || verb.endsWith("shes") || verb.endsWith("sses");
                yield verb.substring(0, verb.length() - (hisses ? 2 : 1));
            }
        };
    }

    private static boolean isObject(String words, int end) {
        return end == words.length()
                || words.charAt(end) != ' '
                || AFTER_OBJECT.contains(words.substring(end + 1, end(words, end + 1)));
    }

    /// Where the next pronoun of that sex begins, or -1.
    ///
    /// @param from where a word may begin
    private static int next(String words, int from, boolean female) {
        for (int at = from; at < words.length(); at++) {
            char letter = words.charAt(at);
            if ((letter == 'h' || letter == 's')
                    && (at == from || !Character.isLetter(words.charAt(at - 1)))
                    && isPronoun(words, at, end(words, at) - at, female)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isPronoun(String words, int at, int length, boolean female) {
        if (female) {
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
