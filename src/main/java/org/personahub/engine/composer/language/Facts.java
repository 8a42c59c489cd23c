package org.personahub.engine.composer.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.random.RandomStream;

/// The facts about one person, ready for a grammar. They grow as the stages settle them, on one thread.
///
/// A measure that nobody has put is not a number, and no condition on it holds.
public final class Facts {

    private static final int FLAGS_A_WORD = Long.SIZE;
    private static final int FLAG_WORDS = (Flag.values().length + FLAGS_A_WORD - 1) / FLAGS_A_WORD;
    private static final int SLOTS = Slot.values().length;
    private static final int CATEGORIES = Category.values().length;
    private static final int MEASURES = Measure.values().length;

    private final @Nullable String[] values = new @Nullable String[SLOTS];
    private final @Nullable String[] categories = new @Nullable String[CATEGORIES];
    private final long[] marks = new long[CATEGORIES];
    private final double[] measures = new double[MEASURES];
    private final long[] flags = new long[FLAG_WORDS];
    private Pronouns.Agreement agreement = Pronouns.Agreement.SINGULAR;
    private @Nullable Writing writing;

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
        marks[category.ordinal()] = kind == null ? 0 : mark(kind);
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

    /// Whether the flag of that number holds.
    boolean holds(int flag) {
        return (flags[flag / FLAGS_A_WORD] & 1L << flag) != 0;
    }

    /// One bit that different kinds seldom share.
    static long mark(String kind) {
        return 1L << (kind.hashCode() * 0x9E3779B9 >>> 26);
    }

    /// The mark of the kind that the person is of; 0 when nobody has said.
    long mark(Category category) {
        return marks[category.ordinal()];
    }

    /// Begins another text about the person.
    Writing writing(RandomStream stream) {
        Writing begun = writing;
        if (begun == null) {
            begun = new Writing(this, stream);
            writing = begun;
            return begun;
        }
        return begun.begin(stream);
    }
}
