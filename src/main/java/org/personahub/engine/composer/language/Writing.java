package org.personahub.engine.composer.language;

import java.util.Arrays;
import org.personahub.engine.random.RandomStream;

/// The text that is being written for a person, and what it has used. A person's texts are written one after the
/// other, so that all of them use the same memory.
final class Writing {

    final Facts facts;

    /// The groups of alternatives that fit, and the sum of weights up to each, while a symbol chooses.
    int[] groups = new int[32];

    double[] upTo = new double[32];

    private char[] letters = new char[1024];
    private int length;
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
        length = 0;
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

    int length() {
        return length;
    }

    /// What is written so far, and room behind it.
    char[] letters() {
        return letters;
    }

    void append(char[] from, int start, int count) {
        room(count);
        System.arraycopy(from, start, letters, length, count);
        length += count;
    }

    void append(String words) {
        int count = words.length();
        room(count);
        words.getChars(0, count, letters, length);
        length += count;
    }

    /// Puts words before those that begin there.
    void insert(int start, String words) {
        int count = words.length();
        room(count);
        System.arraycopy(letters, start, letters, start + count, length - start);
        words.getChars(0, count, letters, start);
        length += count;
    }

    /// Gives the words that begin there a capital.
    void capital(int start) {
        letters[start] = Character.toUpperCase(letters[start]);
    }

    private void room(int count) {
        if (length + count > letters.length) {
            letters = Arrays.copyOf(letters, 2 * (length + count));
        }
    }

    /// The text, which the next words do not belong to.
    String finish() {
        String text = new String(letters, 0, length);
        length = 0;
        return text;
    }
}
