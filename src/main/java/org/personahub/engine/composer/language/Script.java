package org.personahub.engine.composer.language;

import java.util.List;

/// What an alternative writes: fixed words, facts of the person, verbs that agree with them, other symbols.
///
/// It is one line of steps and one of letters, because a person takes hundreds of them, from all over the memory.
final class Script {

    private static final Slot[] SLOTS = Slot.values();

    /// Bits of a step that say what it does, and how that begins; the others are a length or a number.
    private static final int DOES = 3;

    private static final int BEGINS = 12;
    private static final int BITS = 4;

    private static final int WORDS = 0;
    private static final int FACT = 1;
    private static final int VERB = 2;
    private static final int NESTED = 3;

    private static final int CAPITAL = 4;
    private static final int WITH_ARTICLE = 8;

    private final int[] steps;
    private final String letters;
    private final Verb[] verbs;
    private final Symbol[] nested;

    private Script(int[] steps, String letters, Verb[] verbs, Symbol[] nested) {
        this.steps = steps;
        this.letters = letters;
        this.verbs = verbs;
        this.nested = nested;
    }

    static Script of(List<Piece> pieces) {
        int[] steps = new int[pieces.size()];
        StringBuilder letters = new StringBuilder();
        List<Verb> verbs = pieces.stream().<Verb>mapMulti((piece, found) -> {
            if (piece instanceof Verb verb) {
                found.accept(verb);
            }
        }).toList();
        List<Symbol> nested = pieces.stream().<Symbol>mapMulti((piece, found) -> {
            if (piece instanceof Nested one) {
                found.accept(one.symbol());
            }
        }).toList();
        int verb = 0;
        int symbol = 0;
        for (int i = 0; i < steps.length; i++) {
            steps[i] = switch (pieces.get(i)) {
                case Words words -> {
                    letters.append(words.text());
                    yield words.text().length() << BITS | WORDS;
                }
                case Fact fact -> fact.slot().ordinal() << BITS | begins(fact.form()) | FACT;
                case Verb _ -> verb++ << BITS | VERB;
                case Nested one -> symbol++ << BITS | begins(one.form()) | NESTED;
            };
        }
        return new Script(steps, letters.toString(), verbs.toArray(Verb[]::new), nested.toArray(Symbol[]::new));
    }

    private static int begins(Form form) {
        return switch (form) {
            case PLAIN -> 0;
            case CAPITAL -> CAPITAL;
            case WITH_ARTICLE -> WITH_ARTICLE;
        };
    }

    /// Adds the words to the text.
    void write(Writing writing) {
        StringBuilder text = writing.text;
        int from = 0;
        for (int step : steps) {
            int number = step >>> BITS;
            int start = text.length();
            switch (step & DOES) {
                case WORDS -> {
                    text.append(letters, from, from + number);
                    from += number;
                }
                case FACT -> text.append(writing.facts.value(SLOTS[number]));
                case VERB -> text.append(verbs[number].agreeing(writing.facts.agreement()));
                default -> nested[number].choose(writing).write(writing);
            }
            if ((step & BEGINS) != 0 && start < text.length()) {
                begin(step & BEGINS, start, text);
            }
        }
    }

    private static void begin(int form, int start, StringBuilder text) {
        if (form == CAPITAL) {
            text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
        } else {
            text.insert(start, English.article(text, start).equals("an") ? "an " : "a ");
        }
    }

    /// A part of an alternative while a grammar is compiled.
    sealed interface Piece {}

    record Words(String text) implements Piece {}

    record Fact(Slot slot, Form form) implements Piece {}

    record Verb(String first, String third, String plural) implements Piece {

        String agreeing(Pronouns.Agreement agreement) {
            return switch (agreement) {
                case I -> first;
                case SINGULAR -> third;
                case PLURAL -> plural;
            };
        }
    }

    record Nested(Symbol symbol, Form form) implements Piece {}

    /// How the words of a piece begin.
    enum Form {
        PLAIN,
        CAPITAL,
        WITH_ARTICLE
    }
}
