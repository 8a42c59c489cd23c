package org.personahub.engine.composer.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<String, Symbol> symbols;

    Grammar(Map<String, Symbol> symbols) {
        this.symbols = new HashMap<>(symbols);
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

    /// The symbol of that name, for whoever writes it often.
    ///
    /// @throws IllegalStateException when there is none
    public Symbol symbol(String name) {
        Symbol symbol = symbols.get(name);
        if (symbol == null) {
            throw new IllegalStateException("the grammar lacks the symbol " + name);
        }
        return symbol;
    }

    /// Writes a symbol for a person.
    ///
    /// @throws IllegalStateException when no alternative fits the person
    public String write(String symbol, Facts facts, RandomStream stream) {
        return symbol(symbol).write(facts, stream);
    }

    /// Writes a symbol for a person and says which alternative was chosen.
    ///
    /// @throws IllegalStateException when no alternative fits the person
    public Phrase one(String symbol, Facts facts, RandomStream stream) {
        return symbol(symbol).one(facts, stream);
    }

    /// Writes several alternatives of a symbol, all different; fewer when fewer fit.
    public List<Phrase> several(String symbol, int count, Facts facts, RandomStream stream) {
        return symbol(symbol).several(count, facts, stream);
    }

    /// Whether any alternative of a symbol fits the person.
    public boolean fits(String symbol, Facts facts) {
        return symbol(symbol).fits(facts);
    }
}
