package org.personahub.engine.persona;

import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.HexFormat;

/// A 128-bit XXH3 hash of a person's document: equal people have equal fingerprints, wherever they were made.
///
/// It detects change, it does not withstand an attacker who wants a collision.
public record Fingerprint(long high, long low) {

    /// The sum of no fingerprints.
    public static final Fingerprint ZERO = new Fingerprint(0, 0);

    /// The fingerprint of those bytes.
    public static Fingerprint of(byte[] document) {
        HashValue128 hash = Hashing.xxh3_128().hashBytesTo128Bits(document);
        return new Fingerprint(hash.getMostSignificantBits(), hash.getLeastSignificantBits());
    }

    /// The fingerprint that `toString` wrote.
    ///
    /// @throws IllegalArgumentException when it is not 32 hexadecimal digits
    public static Fingerprint parse(String hex) {
        if (hex.length() != 32) {
            throw new IllegalArgumentException("a fingerprint has 32 hexadecimal digits");
        }
        return new Fingerprint(HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32));
    }

    /// The sum modulo 2^128: the checksum of a set of people, whatever the order they are added in.
    public Fingerprint plus(Fingerprint other) {
        long sum = low + other.low;
        long carry = Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
        return new Fingerprint(high + other.high + carry, sum);
    }

    /// 32 lower-case hexadecimal digits.
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }
}
