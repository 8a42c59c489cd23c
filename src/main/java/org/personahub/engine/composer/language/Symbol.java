package org.personahub.engine.composer.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.random.RandomStream;

/// What a grammar can write, with its alternatives: the way to write it often without looking its name up.
public final class Symbol {

    private final String name;
    private Choice choice = new Choice(List.of());
    private Script script = new Script.Draft().finish();
    private int[] starts = {};
    private @Nullable String[] ids = {};

    /// The alternatives whose words are the same for everybody; null for the others.
    private @Nullable Phrase[] fixed = {};

    private int first;
    private Set<Slot> named = Set.of();
    private Set<Symbol> nested = Set.of();

    Symbol(String name) {
        this.name = name;
    }

    /// Takes its alternatives, once, when the grammar is compiled.
    ///
    /// @param script of the grammar
    /// @param starts where each alternative begins in it
    /// @param first the number of the first alternative among all of the grammar
    void define(List<Alternative> alternatives, Script script, int[] starts, int first) {
        this.choice = new Choice(alternatives);
        this.script = script;
        this.starts = starts;
        this.ids = alternatives.stream().map(Alternative::id).toArray(String[]::new);
        this.fixed = alternatives.stream().map(Symbol::fixed).toArray(Phrase[]::new);
        this.first = first;
        Set<Slot> slots = EnumSet.noneOf(Slot.class);
        Set<Symbol> symbols = new HashSet<>();
        for (Alternative alternative : alternatives) {
            for (Piece piece : alternative.pieces()) {
                switch (piece) {
                    case Piece.Fact fact -> slots.add(fact.slot());
                    case Piece.Nested inside -> symbols.add(inside.symbol());
                    case Piece.Words _, Piece.Verb _ -> {}
                }
            }
        }
        this.named = Set.copyOf(slots);
        this.nested = Set.copyOf(symbols);
    }

    private static @Nullable Phrase fixed(Alternative alternative) {
        return alternative.pieces().size() == 1 && alternative.pieces().getFirst() instanceof Piece.Words words
                ? new Phrase(alternative.id(), words.text())
                : null;
    }

    /// The facts in words that it may name, itself or through the symbols in it.
    public Set<Slot> slots() {
        Set<Slot> slots = EnumSet.noneOf(Slot.class);
        collect(new HashSet<>(), slots);
        return slots;
    }

    private void collect(Set<Symbol> seen, Set<Slot> slots) {
        if (seen.add(this)) {
            slots.addAll(named);
            nested.forEach(symbol -> symbol.collect(seen, slots));
        }
    }

    /// Writes it for a person.
    ///
    /// @throws IllegalStateException when no alternative fits the person
    public String write(Facts facts, RandomStream stream) {
        Writing writing = facts.writing(stream);
        int chosen = choose(writing);
        Phrase same = fixed[chosen];
        return same == null ? written(chosen, writing) : same.text();
    }

    /// Writes it for a person and says which alternative was chosen.
    ///
    /// @throws IllegalStateException when no alternative fits the person
    public Phrase one(Facts facts, RandomStream stream) {
        Writing writing = facts.writing(stream);
        return phrase(choose(writing), writing);
    }

    /// Writes several of its alternatives, all different; fewer when fewer fit.
    public List<Phrase> several(int count, Facts facts, RandomStream stream) {
        Writing writing = facts.writing(stream);
        int[] chosen = choice.draw(writing, first, count);
        List<Phrase> phrases = new ArrayList<>(chosen.length);
        for (int one : chosen) {
            phrases.add(phrase(one, writing));
        }
        return phrases;
    }

    /// Whether any alternative fits the person.
    public boolean fits(Facts facts) {
        return choice.fits(facts);
    }

    /// Adds an alternative to a text.
    void append(Writing writing) {
        script.write(starts[choose(writing)], writing);
    }

    private int choose(Writing writing) {
        int chosen = choice.draw(writing, first);
        if (chosen == Choice.NONE) {
            throw new IllegalStateException("no alternative of " + name + " fits this person");
        }
        return chosen;
    }

    private Phrase phrase(int chosen, Writing writing) {
        Phrase same = fixed[chosen];
        return same == null ? new Phrase(ids[chosen], written(chosen, writing)) : same;
    }

    private String written(int chosen, Writing writing) {
        script.write(starts[chosen], writing);
        return writing.finish();
    }
}
