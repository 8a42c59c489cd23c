package org.personahub.engine.random;

/// A keyed permutation of [0, size) and its inverse, in constant time and memory.
///
/// A Feistel network over the smallest power of two that holds the size; values that fall outside walk on along their
/// cycle until they are inside again (cycle walking), which takes fewer than two rounds on average.
public final class Permutation {

    private static final int ROUNDS = 6;

    private final long size;
    private final int leftBits;
    private final int rightBits;
    private final long[] keys = new long[ROUNDS];

    /// The permutation that a key gives.
    ///
    /// @param size at least 1, at most 2^62
    public Permutation(long size, long key) {
        if (size < 1 || size > 1L << 62) {
            throw new IllegalArgumentException("a permutation needs a size from 1 to 2^62, not " + size);
        }
        int bits = Math.max(2, 64 - Long.numberOfLeadingZeros(size - 1));
        this.size = size;
        this.leftBits = bits / 2;
        this.rightBits = bits - leftBits;
        for (int round = 0; round < ROUNDS; round++) {
            keys[round] = Mixing.mix(key + (round + 1) * Mixing.GOLDEN);
        }
    }

    /// Where a value goes.
    ///
    /// @param value in [0, size)
    public long apply(long value) {
        long walked = check(value);
        do {
            walked = forward(walked);
        } while (walked >= size);
        return walked;
    }

    /// Which value goes there: `inverse(apply(v)) == v`.
    ///
    /// @param value in [0, size)
    public long inverse(long value) {
        long walked = check(value);
        do {
            walked = backward(walked);
        } while (walked >= size);
        return walked;
    }

    private long check(long value) {
        if (value < 0 || value >= size) {
            throw new IllegalArgumentException(value + " is not in [0, " + size + ")");
        }
        return value;
    }

    private long forward(long value) {
        long left = value >>> rightBits;
        long right = value & mask(rightBits);
        for (int round = 0; round < ROUNDS; round += 2) {
            left ^= Mixing.mix(right ^ keys[round]) & mask(leftBits);
            right ^= Mixing.mix(left ^ keys[round + 1]) & mask(rightBits);
        }
        return left << rightBits | right;
    }

    private long backward(long value) {
        long left = value >>> rightBits;
        long right = value & mask(rightBits);
        for (int round = ROUNDS - 2; round >= 0; round -= 2) {
            right ^= Mixing.mix(left ^ keys[round + 1]) & mask(rightBits);
            left ^= Mixing.mix(right ^ keys[round]) & mask(leftBits);
        }
        return left << rightBits | right;
    }

    private static long mask(int bits) {
        return (1L << bits) - 1;
    }
}
