package org.personahub.engine.random;

/// The 64-bit mixing function that all streams and permutations rest on.
///
/// Variant 13 of David Stafford's mixers, a bijection with full avalanche, as used by `SplittableRandom`.
final class Mixing {

    /// The odd constant nearest to 2^64 divided by the golden ratio: consecutive multiples spread evenly.
    static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private Mixing() {}

    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
