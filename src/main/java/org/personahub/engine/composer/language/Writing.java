package org.personahub.engine.composer.language;

import java.util.Arrays;
import org.personahub.engine.random.RandomStream;

/// The text that is being written for a person, and what it has used. A person's texts are written one after the
/// other, so that all of them use the same memory.
final class Writing {

    /// Letters that most texts stay below.
    private static final int USUAL_LENGTH = 400;

    final Facts facts;
    final StringBuilder text = new StringBuilder(USUAL_LENGTH);

    /// The groups of alternatives that fit, and the sum of weights up to each, while a symbol chooses.
    int[] groups = new int[16];

    double[] upTo = new double[16];

    private RandomStream stream;

    /// One bit for each alternative, and the numbers of those that are set.
    private long[] bits = new long[8];

    private int[] used = new int[32];
    private int usedCount;

    Writing(Facts facts, RandomStream stream) {
        this.facts = facts;
        this.stream = stream;
    }

    /// Begins another text.
    Writing begin(RandomStream next) {
        stream = next;
        for (int i = 0; i < usedCount; i++) {
            bits[used[i] >>> 6] = 0;
        }
        usedCount = 0;
        text.setLength(0);
        return this;
    }

    RandomStream stream() {
        return stream;
    }

    boolean isUsed(int number) {
        int word = number >>> 6;
        return word < bits.length && (bits[word] & 1L << number) != 0;
    }

    void use(int number) {
        int word = number >>> 6;
        if (word >= bits.length) {
            bits = Arrays.copyOf(bits, word + 8);
        }
        if (usedCount == used.length) {
            used = Arrays.copyOf(used, 2 * usedCount);
        }
        bits[word] |= 1L << number;
        used[usedCount++] = number;
    }

    /// Makes room for that many groups.
    void groups(int count) {
        if (groups.length < count) {
            groups = new int[count];
            upTo = new double[count];
        }
    }

    /// Writes an alternative as a phrase of its own.
    Phrase phrase(Alternative chosen) {
        text.setLength(0);
        chosen.write(this);
        return new Phrase(chosen.id(), text.toString());
    }
}
