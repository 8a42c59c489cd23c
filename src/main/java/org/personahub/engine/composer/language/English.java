package org.personahub.engine.composer.language;

import java.util.List;

/// What English asks of a sentence that is put together from parts.
public final class English {

    private static final List<String> SILENT_H = List.of("hour", "honest", "honour", "heir");
    private static final List<String> CONSONANT_SOUND = List.of("uni", "use", "usu", "euro", "one-", "once");

    private English() {}

    /// The indefinite article before those words.
    ///
    /// @param words lower case, not empty
    public static String article(CharSequence words) {
        return article(words, 0);
    }

    /// The indefinite article before the words that begin there.
    ///
    /// @param start of words in lower case, before the end
    static String article(CharSequence text, int start) {
        for (String sound : SILENT_H) {
            if (startsWith(sound, text, start)) {
                return "an";
            }
        }
        for (String sound : CONSONANT_SOUND) {
            if (startsWith(sound, text, start)) {
                return "a";
            }
        }
        return "aeiou".indexOf(text.charAt(start)) >= 0 ? "an" : "a";
    }

    private static boolean startsWith(String beginning, CharSequence text, int start) {
        if (text.length() - start < beginning.length()) {
            return false;
        }
        for (int i = 0; i < beginning.length(); i++) {
            if (text.charAt(start + i) != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The name of a territory within a sentence: a few take the article.
    public static String inText(String territory) {
        boolean article = territory.startsWith("United ")
                || territory.endsWith("lands")
                || territory.endsWith("Islands")
                || territory.endsWith(" Republic")
                || territory.equals("Philippines")
                || territory.equals("Gambia");
        return article ? "the " + territory : territory;
    }

    /// The present tense of a verb, given by its base form.
    static Piece.Verb verb(String base) {
        return switch (base) {
            case "be" -> new Piece.Verb("am", "is", "are");
            case "have" -> new Piece.Verb("have", "has", "have");
            case "can", "must", "may", "will", "would", "should" -> new Piece.Verb(base, base, base);
            default -> new Piece.Verb(base, third(base), base);
        };
    }

    private static String third(String base) {
        int last = base.length() - 1;
        if (base.charAt(last) == 'y' && "aeiou".indexOf(base.charAt(last - 1)) < 0) {
            return base.substring(0, last) + "ies";
        }
        boolean hisses = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh")
                || base.endsWith("o");
        return base + (hisses ? "es" : "s");
    }

    /// The words with a capital first letter.
    public static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
