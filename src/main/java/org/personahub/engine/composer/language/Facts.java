package org.personahub.engine.composer.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.random.RandomStream;

/// The facts about one person, ready for a grammar. They grow as the stages settle them, on one thread.
///
/// A measure that nobody has put is not a number, and no condition on it holds.
public final class Facts {

    private static final int FLAGS_A_WORD = Long.SIZE;

    /// How many words the flags take.
    static final int FLAG_WORDS = (Flag.values().length + FLAGS_A_WORD - 1) / FLAGS_A_WORD;
    private static final int SLOTS = Slot.values().length;
    private static final int CATEGORIES = Category.values().length;
    private static final int MEASURES = Measure.values().length;

    private final @Nullable String[] values = new @Nullable String[SLOTS];
    private final @Nullable String[] categories = new @Nullable String[CATEGORIES];
    private final long[] marks = new long[CATEGORIES];

    /// Each measure, and from MEASURES on its negative; both are below every bound when nobody has put it.
    private final double[] amounts = new double[2 * MEASURES];

    private final long[] flags = new long[FLAG_WORDS];
    private Pronouns.Agreement agreement = Pronouns.Agreement.SINGULAR;
    private @Nullable Writing writing;

    /// No facts yet.
    public Facts() {
        Arrays.fill(amounts, Double.NEGATIVE_INFINITY);
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

    /// Says how much there is of something; not a number takes it back.
    public Facts put(Measure measure, double amount) {
        boolean known = !Double.isNaN(amount);
        amounts[measure.ordinal()] = known ? amount : Double.NEGATIVE_INFINITY;
        amounts[negative(measure)] = known ? -amount : Double.NEGATIVE_INFINITY;
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
        double amount = amounts[measure.ordinal()];
        return amount == Double.NEGATIVE_INFINITY ? Double.NaN : amount;
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

    /// Some of the flags, a bit for each.
    long flags(int word) {
        return flags[word];
    }

    /// The number of the amount that is the negative of a measure; a measure's own is its ordinal.
    static int negative(Measure measure) {
        return MEASURES + measure.ordinal();
    }

    /// The amount of that number; below every bound when nobody has said.
    double amount(int number) {
        return amounts[number];
    }

    /// One bit that different kinds seldom share.
    static long mark(String kind) {
        return 1L << (kind.hashCode() * 0x9E3779B9 >>> 26);
    }

    /// Whether the person is of one of those kinds. The marks tell most people apart without comparing letters.
    ///
    /// @param category the number of the category
    /// @param marksOfKinds the marks of all of them
    boolean isOf(int category, long marksOfKinds, String[] kinds) {
        if ((marks[category] & marksOfKinds) == 0) {
            return false;
        }
        String own = categories[category];
        for (String kind : kinds) {
            if (kind.equals(own)) {
                return true;
            }
        }
        return false;
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
