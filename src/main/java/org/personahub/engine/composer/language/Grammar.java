package org.personahub.engine.composer.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.personahub.engine.random.RandomStream;

/// A text grammar: symbols, each with weighted alternatives that may depend on the facts of a person.
///
/// A resource has one symbol a paragraph. The line without indentation names it; every indented line is one
/// alternative. Before its words may stand, in this order: `#id`, a name for it; conditions in brackets, such as
/// `[adult & !urban & stage=OLD|OLDEST & openness>0.5]`, all of which must hold; `x3`, which makes it three times as
/// likely; and pulls such as `~openness:0.4`, which multiply its likelihood by e to the power of 0.4 for each
/// standard deviation. The words may hold `{slot}`, a fact; `{@symbol}`, another symbol; `{^slot}` and `{^@symbol}`,
/// with a capital; `{a slot}` and `{a @symbol}`, after the right article; and `{v work}`, `{v be}` and `{was}`,
/// verbs that agree with the person the text is about. Lines that begin with `# ` are notes.
///
/// No alternative is used twice within a text as long as another fits.
public final class Grammar {

    /// Letters that most texts stay below.
    private static final int USUAL_LENGTH = 400;

    private final Map<String, Integer> numbers;
    private final List<Symbol> symbols;

    Grammar(Map<String, Integer> numbers, List<Symbol> symbols) {
        this.numbers = Map.copyOf(numbers);
        this.symbols = List.copyOf(symbols);
    }

    /// Compiles resources into one grammar.
    ///
    /// @throws IllegalStateException when one is missing, names a slot, flag, category, measure or symbol that does
    ///     not exist, or writes a symbol that another has written
    public static Grammar load(String... resources) {
        GrammarReader reader = new GrammarReader();
        for (String resource : resources) {
            reader.read(resource);
        }
        return reader.grammar();
    }

    /// Writes a symbol for a person.
    ///
    /// @throws IllegalStateException when no alternative fits the person
    public String write(String symbol, Facts facts, RandomStream stream) {
        return one(symbol, facts, stream).text();
    }

    /// Writes a symbol for a person and says which alternative was chosen.
    ///
    /// @throws IllegalStateException when no alternative fits the person
    public Phrase one(String symbol, Facts facts, RandomStream stream) {
        Symbol start = symbol(symbol);
        Writing writing = new Writing(facts, stream);
        return writing.phrase(start.choose(facts, writing.used, stream));
    }

    /// Writes several alternatives of a symbol, all different; fewer when fewer fit.
    public List<Phrase> several(String symbol, int count, Facts facts, RandomStream stream) {
        Symbol start = symbol(symbol);
        Writing writing = new Writing(facts, stream);
        int fitting = start.left(facts, writing.used);
        List<Phrase> phrases = new ArrayList<>(Math.min(count, fitting));
        while (phrases.size() < count && phrases.size() < fitting) {
            phrases.add(writing.phrase(start.choose(facts, writing.used, stream)));
        }
        return List.copyOf(phrases);
    }

    /// Whether any alternative of a symbol fits the person.
    public boolean fits(String symbol, Facts facts) {
        return symbol(symbol).fits(facts);
    }

    /// The facts in words that a symbol may name, itself or through the symbols in it.
    public Set<Slot> slots(String symbol) {
        Set<Slot> slots = EnumSet.noneOf(Slot.class);
        collect(symbol(symbol), new HashSet<>(), slots);
        return slots;
    }

    private void collect(Symbol symbol, Set<Symbol> seen, Set<Slot> slots) {
        if (!seen.add(symbol)) {
            return;
        }
        for (Alternative alternative : symbol.alternatives()) {
            for (Piece piece : alternative.pieces()) {
                switch (piece) {
                    case Piece.Fact fact -> slots.add(fact.slot());
                    case Piece.Nested nested -> collect(symbols.get(nested.symbol()), seen, slots);
                    case Piece.Words _, Piece.Verb _ -> {}
                }
            }
        }
    }

    private Symbol symbol(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalStateException("the grammar lacks the symbol " + name);
        }
        return symbols.get(number);
    }

    /// One text while it is written.
    private final class Writing {

        private final Facts facts;
        private final RandomStream stream;
        private final Symbol.Used used = new Symbol.Used();

        private Writing(Facts facts, RandomStream stream) {
            this.facts = facts;
            this.stream = stream;
        }

        private Phrase phrase(Alternative chosen) {
            StringBuilder text = new StringBuilder(USUAL_LENGTH);
            write(chosen, text);
            return new Phrase(chosen.id(), text.toString());
        }

        private void write(Alternative chosen, StringBuilder text) {
            used.add(chosen);
            for (Piece piece : chosen.pieces()) {
                switch (piece) {
                    case Piece.Words words -> text.append(words.text());
                    case Piece.Verb verb -> text.append(verb.agreeing(facts.agreement()));
                    case Piece.Fact fact -> {
                        int start = text.length();
                        text.append(facts.value(fact.slot()));
                        begin(fact.form(), start, text);
                    }
                    case Piece.Nested nested -> {
                        int start = text.length();
                        write(symbols.get(nested.symbol()).choose(facts, used, stream), text);
                        begin(nested.form(), start, text);
                    }
                }
            }
        }

        private static void begin(Piece.Form form, int start, StringBuilder text) {
            switch (form) {
                case PLAIN -> {}
                case CAPITAL -> {
                    if (start < text.length()) {
                        text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
                    }
                }
                case WITH_ARTICLE -> text.insert(start, English.article(text.substring(start)) + " ");
            }
        }
    }
}
