package org.personahub.engine.synthesis;

import org.personahub.engine.composer.language.English;

/// Looks through a text for what no English text has. Every person is checked, so it takes no regular expressions.
final class TextCheck {

    private static final String NOTHING = "null";

    private TextCheck() {}

    /// Whether the text shows a part of its grammar: brackets, a gap before another or before a mark, or "null".
    static boolean hasLeftOver(String text) {
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '{' || letter == '}' || letter == '[' || letter == ']') {
                return true;
            }
            if (gap && (letter == ' ' || letter == '.' || letter == ',' || letter == ';')) {
                return true;
            }
            gap = letter == ' ';
        }
        for (int at = text.indexOf(NOTHING); at >= 0; at = text.indexOf(NOTHING, at + 1)) {
            if (isWholeWord(text, at, at + NOTHING.length())) {
                return true;
            }
        }
        return false;
    }

    /// Whether "a" stands where "an" belongs, or the other way round, before a word in small Latin letters.
    static boolean hasWrongArticle(String text) {
        int at = text.indexOf('a');
        while (at >= 0) {
            int gap = at + (text.startsWith("an", at) ? 2 : 1);
            int end = text.startsWith(" ", gap) && !isWithinWord(text, at) ? endOfSmallLetters(text, gap + 1) : -1;
            if (end > gap + 1 && !text.startsWith(English.article(text.substring(gap + 1, end)) + " ", at)) {
                return true;
            }
            at = text.indexOf('a', Math.max(at + 1, end));
        }
        return false;
    }

    private static boolean isWholeWord(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start)))
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }

    /// An apostrophe or a hyphen joins what stands around it: neither l'a nor Un-a ends in an article.
    private static boolean isWithinWord(String text, int start) {
        if (start == 0) {
            return false;
        }
        int before = text.codePointBefore(start);
        return Character.isLetter(before) || before == '\'' || before == '’' || before == '-';
    }

    private static int endOfSmallLetters(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return end;
    }
}
