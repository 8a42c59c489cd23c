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
    public static String article(String words) {
        for (String start : SILENT_H) {
            if (words.startsWith(start)) {
                return "an";
            }
        }
        for (String start : CONSONANT_SOUND) {
            if (words.startsWith(start)) {
                return "a";
            }
        }
        return "aeiou".indexOf(words.charAt(0)) >= 0 ? "an" : "a";
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
