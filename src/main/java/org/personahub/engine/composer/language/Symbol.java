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
        append(writing);
        return writing.finish();
    }

    /// Writes it for a person and says which alternative was chosen.
    ///
    /// @throws IllegalStateException when no alternative fits the person
    public Phrase one(Facts facts, RandomStream stream) {
        Writing writing = facts.writing(stream);
        int chosen = append(writing);
        return new Phrase(ids[chosen], writing.finish());
    }

    /// Writes several of its alternatives, all different; fewer when fewer fit.
    public List<Phrase> several(int count, Facts facts, RandomStream stream) {
        Writing writing = facts.writing(stream);
        int[] chosen = choice.draw(writing, first, count);
        List<Phrase> phrases = new ArrayList<>(chosen.length);
        for (int one : chosen) {
            script.write(starts[one], writing);
            phrases.add(new Phrase(ids[one], writing.finish()));
        }
        return phrases;
    }

    /// Whether any alternative fits the person.
    public boolean fits(Facts facts) {
        return choice.fits(facts);
    }

    /// Adds an alternative to a text, and says which.
    int append(Writing writing) {
        int chosen = choice.draw(writing, first);
        if (chosen == Choice.NONE) {
            throw new IllegalStateException("no alternative of " + name + " fits this person");
        }
        script.write(starts[chosen], writing);
        return chosen;
    }
}
