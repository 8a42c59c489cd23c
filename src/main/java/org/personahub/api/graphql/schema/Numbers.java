package org.personahub.api.graphql.schema;

import java.math.BigInteger;
import org.personahub.engine.architect.InvalidRequirements;
import org.personahub.engine.architect.InvalidRequirements.Code;

/// Whole numbers of any size, as clients send them, brought to the engine's.
final class Numbers {

    private Numbers() {}

    /// The number as a `long`.
    ///
    /// @throws InvalidRequirements with that code when it is too large for one
    static long toLong(String name, BigInteger value, Code code) {
        if (value.bitLength() > 63) {
            throw new InvalidRequirements(
                    code,
                    "The " + name + " has " + value.bitLength()
                            + " bits; give one within the range of its description.");
        }
        return value.longValue();
    }
}
