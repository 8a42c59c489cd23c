package org.personahub.engine.composer.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The facts about one person, ready for a grammar. They grow as the stages settle them, on one thread.
///
/// A measure that nobody has put is not a number, and no condition on it holds.
public final class Facts {

    private static final int FLAGS_A_WORD = Long.SIZE;

    private final @Nullable String[] values = new @Nullable String[Slot.values().length];
    private final @Nullable String[] categories = new @Nullable String[Category.values().length];
    private final double[] measures = new double[Measure.values().length];
    private final long[] flags = new long[(Flag.values().length + FLAGS_A_WORD - 1) / FLAGS_A_WORD];
    private Pronouns.Agreement agreement = Pronouns.Agreement.SINGULAR;

    /// No facts yet.
    public Facts() {
        Arrays.fill(measures, Double.NaN);
    }

    /// Says a fact in words; null takes it back.
    public Facts put(Slot slot, @Nullable String words) {
        values[slot.ordinal()] = words;
        return this;
    }

    /// Says which kind the person is of; null takes it back.
    public Facts put(Category category, @Nullable String kind) {
        categories[category.ordinal()] = kind;
        return this;
    }

    /// Says how much there is of something.
    public Facts put(Measure measure, double amount) {
        measures[measure.ordinal()] = amount;
        return this;
    }

    /// Says whether something holds.
    public Facts set(Flag flag, boolean holds) {
        long bit = 1L << flag.ordinal();
        if (holds) {
            flags[flag.ordinal() / FLAGS_A_WORD] |= bit;
        } else {
            flags[flag.ordinal() / FLAGS_A_WORD] &= ~bit;
        }
        return this;
    }

    /// Says as whom the texts that follow speak of the person.
    public Facts speak(Pronouns pronouns) {
        agreement = pronouns.agreement();
        return put(Slot.SUBJECT, pronouns.subject())
                .put(Slot.OBJECT, pronouns.object())
                .put(Slot.POSSESSIVE, pronouns.possessive())
                .put(Slot.REFLEXIVE, pronouns.reflexive());
    }

    /// Whether something holds.
    public boolean holds(Flag flag) {
        return (flags[flag.ordinal() / FLAGS_A_WORD] & 1L << flag.ordinal()) != 0;
    }

    /// How much there is of something; not a number when nobody has said.
    public double measure(Measure measure) {
        return measures[measure.ordinal()];
    }

    /// Which kind the person is of, or null when nobody has said.
    public @Nullable String category(Category category) {
        return categories[category.ordinal()];
    }

    /// A fact in words, or null when nobody has said.
    public @Nullable String find(Slot slot) {
        return values[slot.ordinal()];
    }

    /// A fact in words.
    ///
    /// @throws IllegalStateException when nobody has said it
    public String value(Slot slot) {
        String value = values[slot.ordinal()];
        if (value == null) {
            throw new IllegalStateException("a text names " + slot + ", which this person does not have");
        }
        return value;
    }

    Pronouns.Agreement agreement() {
        return agreement;
    }

    long flagWord(int word) {
        return flags[word];
    }
}
