package org.personahub.engine.random;

/// A sequence of random values that depends on its key alone.
///
/// It is used by one thread, for one attribute of one person, and thrown away.
public final class RandomStream {

    private static final double UNIT = 0x1.0p-53;

    private final long key;
    private long counter;

    RandomStream(long key) {
        this.key = key;
    }

    /// The next 64 bits.
    public long bits() {
        counter++;
        return Mixing.mix(key + counter * Mixing.GOLDEN);
    }

    /// Uniform in [0, 1), a multiple of 2^-53.
    public double uniform() {
        return (bits() >>> 11) * UNIT;
    }

    /// Uniform in (0, 1), never an end point.
    public double openUniform() {
        return ((bits() >>> 12) + 0.5) * 0x1.0p-52;
    }

    /// Uniform among 0 … bound - 1. The bias is below bound / 2^64.
    ///
    /// @param bound at least 1
    public int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(bits(), bound);
    }

    /// Uniform among 0 … bound - 1. The bias is below bound / 2^64.
    ///
    /// @param bound at least 1
    public long below(long bound) {
        return Math.unsignedMultiplyHigh(bits(), bound);
    }

    /// True with that probability.
    public boolean chance(double probability) {
        return uniform() < probability;
    }

    /// A standard normal value, by inversion, so that one draw costs exactly one step of the stream.
    public double normal() {
        return Normal.quantile(openUniform());
    }

    /// An index, in proportion to the weights there. For weights that are used once; AliasTable is for the others.
    ///
    /// @param weights zero or more, at least one above zero
    public int weighted(double[] weights) {
        double sum = 0;
        int last = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            last = weights[i] > 0 ? i : last;
        }
        double point = uniform() * sum;
        for (int i = 0; i < last; i++) {
            if (point < weights[i]) {
                return i;
            }
            point -= weights[i];
        }
        return last;
    }

    /// One of the values, each equally likely.
    public <T> T oneOf(java.util.List<T> values) {
        return values.get(below(values.size()));
    }
}
