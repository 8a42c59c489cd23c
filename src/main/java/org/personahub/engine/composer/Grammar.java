package org.personahub.engine.composer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.personahub.engine.random.RandomStream;

/// A text grammar: symbols, each with weighted alternatives that may depend on the facts of a person.
///
/// A resource has one symbol a paragraph. The line without indentation names it; every indented line is one
/// alternative: conditions in brackets, then words with `{slots}`, `{a slot}` for the right article, `{^slot}` for a
/// capital, and `{@symbol}` for another symbol. `x3` before the words makes an alternative three times as likely.
/// Lines that begin with `#` are notes.
final class Grammar {

    /// Letters that most texts stay below.
    private static final int USUAL_LENGTH = 600;

    private final Map<String, List<Alternative>> symbols;

    private Grammar(Map<String, List<Alternative>> symbols) {
        this.symbols = symbols;
    }

    /// Compiles a resource.
    ///
    /// @throws IllegalStateException when it is missing, or names a slot, condition or symbol that does not exist
    static Grammar load(String resource) {
        Map<String, List<Alternative>> symbols = new LinkedHashMap<>();
        List<Alternative> current = new ArrayList<>();
        for (String line : Resources.lines(resource)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                current = new ArrayList<>();
                symbols.put(line.strip(), current);
            } else {
                current.add(Alternative.parse(line.strip()));
            }
        }
        symbols.values()
                .forEach(alternatives -> alternatives.forEach(alternative -> alternative
                        .symbols()
                        .forEach(symbol -> {
                            if (!symbols.containsKey(symbol)) {
                                throw new IllegalStateException(
                                        resource + " names the symbol " + symbol + ", which it lacks");
                            }
                        })));
        return new Grammar(symbols);
    }

    /// Writes a symbol for a person.
    ///
    /// @throws IllegalStateException when no alternative fits the person
    String write(String symbol, Facts facts, RandomStream stream) {
        StringBuilder text = new StringBuilder(USUAL_LENGTH);
        write(symbol, facts, stream, text);
        return text.toString();
    }

    private void write(String symbol, Facts facts, RandomStream stream, StringBuilder text) {
        Alternative chosen = choose(symbol, facts, stream);
        for (Piece piece : chosen.pieces()) {
            switch (piece) {
                case Piece.Words words -> text.append(words.text());
                case Piece.Fact fact -> fact.append(facts.value(fact.slot()), text);
                case Piece.Symbol next -> write(next.name(), facts, stream, text);
            }
        }
    }

    private Alternative choose(String symbol, Facts facts, RandomStream stream) {
        List<Alternative> alternatives =
                Objects.requireNonNull(symbols.get(symbol), () -> "the grammar lacks the symbol " + symbol);
        int weight = 0;
        for (Alternative alternative : alternatives) {
            weight += facts.hold(alternative.conditions()) ? alternative.weight() : 0;
        }
        if (weight == 0) {
            throw new IllegalStateException("no alternative of " + symbol + " fits this person");
        }
        int point = stream.below(weight);
        for (Alternative alternative : alternatives) {
            point -= facts.hold(alternative.conditions()) ? alternative.weight() : 0;
            if (point < 0) {
                return alternative;
            }
        }
        throw new IllegalStateException("the weights of " + symbol + " changed while they were added");
    }
}
