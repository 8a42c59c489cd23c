package org.personahub.engine.composer;

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
    static String inText(String territory) {
        boolean article = territory.startsWith("United ")
                || territory.endsWith("lands")
                || territory.endsWith("Islands")
                || territory.endsWith(" Republic")
                || territory.equals("Philippines")
                || territory.equals("Gambia");
        return article ? "the " + territory : territory;
    }

    /// The words with a capital first letter.
    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
