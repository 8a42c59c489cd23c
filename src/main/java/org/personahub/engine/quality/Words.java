package org.personahub.engine.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a text as its measures count them: letters and digits in small letters, joined by apostrophe or hyphen.
final class Words {

    /// What stands for a proper name where names are left out.
    static final String NAME = "·";

    private Words() {}

    /// The words in order.
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        scan(
                text,
                (start, end, sentenceStart) ->
                        words.add(text.substring(start, end).toLowerCase(Locale.ROOT)));
        return words;
    }

    /// The words in order, with a mark in place of names: the given ones, and whatever has a capital within a sentence.
    static List<String> withoutNames(String text, Set<String> names) {
        List<String> words = new ArrayList<>();
        scan(text, (start, end, sentenceStart) -> {
            String word = text.substring(start, end);
            boolean name = names.contains(word)
                    || (!sentenceStart && !word.equals("I") && Character.isUpperCase(word.codePointAt(0)));
            words.add(name ? NAME : word.toLowerCase(Locale.ROOT));
        });
        return words;
    }

    /// The words in order, with a mark in place of the given names and nothing else.
    static List<String> without(Set<String> names, String text) {
        List<String> words = new ArrayList<>();
        scan(text, (start, end, sentenceStart) -> {
            String word = text.substring(start, end);
            words.add(names.contains(word) ? NAME : word.toLowerCase(Locale.ROOT));
        });
        return words;
    }

    private static void scan(String text, Visitor visitor) {
        boolean sentenceStart = true;
        int at = 0;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            if (isPart(code)) {
                int end = endOfWord(text, at);
                visitor.word(at, end, sentenceStart);
                sentenceStart = false;
                at = end;
            } else {
                sentenceStart |= ".!?:;\n\"“".indexOf(code) >= 0;
                at += Character.charCount(code);
            }
        }
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            boolean joins = code == '\'' || code == '’' || code == '-' || code == 'ʻ';
            boolean joined = joins && at + 1 < text.length() && isPart(text.codePointAt(at + 1));
            if (!isPart(code) && !joined) {
                return at;
            }
            at += Character.charCount(code);
        }
        return at;
    }

    private static boolean isPart(int code) {
        return Character.isLetterOrDigit(code) || Character.getType(code) == Character.NON_SPACING_MARK;
    }

    /// Meets the words of a text.
    private interface Visitor {

        void word(int start, int end, boolean sentenceStart);
    }
}
