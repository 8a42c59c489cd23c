package org.personahub.engine.composer.language;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;

/// The words of all alternatives of a grammar in one line of characters, as a person's texts take hundreds of them from
/// all over it.
///
/// Each alternative is its number of parts and then the parts. A part begins with one character for what it does, how
/// that begins, and a length or a number; fixed words follow it letter by letter.
final class Script {

    private static final Slot[] SLOTS = Slot.values();

    private static final int WORDS = 0;
    private static final int FACT = 1;
    private static final int VERB = 2;
    private static final int NESTED = 3;
    private static final int DOES = 3;

    private static final int CAPITAL = 4;
    private static final int WITH_ARTICLE = 8;
    private static final int BEGINS = 12;

    private static final int BITS = 4;
    private static final int MOST = 0xFFFF >>> BITS;

    private final char[] line;
    private final Symbol[] symbols;
    private final Piece.Verb[] verbs;

    private Script(char[] line, Symbol[] symbols, Piece.Verb[] verbs) {
        this.line = line;
        this.symbols = symbols;
        this.verbs = verbs;
    }

    /// Writes the alternative that begins there.
    void write(int start, Writing writing) {
        int at = start;
        for (int left = line[at++]; left > 0; left--) {
            int part = line[at++];
            int number = part >>> BITS;
            int begun = writing.length();
            switch (part & DOES) {
                case WORDS -> {
                    writing.append(line, at, number);
                    at += number;
                }
                case FACT -> writing.append(writing.facts.value(SLOTS[number]));
                case VERB -> writing.append(verbs[number].agreeing(writing.facts.agreement()));
                default -> symbols[number].append(writing);
            }
            if ((part & BEGINS) != 0 && begun < writing.length()) {
                begin(part & BEGINS, begun, writing);
            }
        }
    }

    private static void begin(int form, int start, Writing writing) {
        if (form == CAPITAL) {
            writing.capital(start);
        } else {
            CharSequence words = CharBuffer.wrap(writing.letters(), start, writing.length() - start);
            writing.insert(start, English.article(words) + " ");
        }
    }

    /// The script of a grammar while it is compiled.
    static final class Draft {

        private final List<Symbol> symbols = new ArrayList<>();
        private final List<Piece.Verb> verbs = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();

        /// Adds an alternative and says where it begins.
        int add(List<Piece> pieces) {
            int start = line.length();
            line.append((char) pieces.size());
            for (Piece piece : pieces) {
                switch (piece) {
                    case Piece.Words words -> part(words.text().length(), WORDS).append(words.text());
                    case Piece.Fact fact -> part(fact.slot().ordinal(), FACT | begins(fact.form()));
                    case Piece.Verb verb -> part(number(verb, verbs), VERB);
                    case Piece.Nested nested -> part(number(nested.symbol(), symbols), NESTED | begins(nested.form()));
                }
            }
            return start;
        }

        Script finish() {
            return new Script(
                    line.toString().toCharArray(), symbols.toArray(Symbol[]::new), verbs.toArray(Piece.Verb[]::new));
        }

        private StringBuilder part(int number, int does) {
            if (number > MOST) {
                throw new IllegalStateException("a part of an alternative is longer than " + MOST);
            }
            return line.append((char) (number << BITS | does));
        }

        private static <T> int number(T one, List<T> all) {
            int number = all.indexOf(one);
            if (number < 0) {
                number = all.size();
                all.add(one);
            }
            return number;
        }

        private static int begins(Piece.Form form) {
            return switch (form) {
                case PLAIN -> 0;
                case CAPITAL -> CAPITAL;
                case WITH_ARTICLE -> WITH_ARTICLE;
            };
        }
    }
}
