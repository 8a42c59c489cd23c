package org.personahub.engine.persona;

import org.jspecify.annotations.Nullable;

/// What a person's household has, and lives in.
///
/// Everything but the currency is the household's, also for children.
///
/// @param wealthRank share of households of the territory that have less, 0 to 1
/// @param standing how far the means go, in that place
/// @param currency ISO 4217 code and the name of the money that people count in
/// @param tenure on what terms they live there
/// @param dwelling the home, in words
/// @param electricity whether there is electricity at home
/// @param runningWater whether water comes out of a tap at home
/// @param refrigerator whether there is one at home
/// @param bankAccount whether the person has an account of their own; absent for children
/// @param vehicle the household's best means of transport
public record Economy(
        @Nullable Double wealthRank,
        @Nullable Standing standing,
        @Nullable Coded currency,
        @Nullable Tenure tenure,
        @Nullable String dwelling,
        @Nullable Boolean electricity,
        @Nullable Boolean runningWater,
        @Nullable Boolean refrigerator,
        @Nullable Boolean bankAccount,
        @Nullable Vehicle vehicle) {

    /// What an earlier engine knew.
    static final Economy UNKNOWN = new Economy(null, null, null, null, null, null, null, null, null, null);

    static final Layout<Economy> LAYOUT = Layout.<Economy>of()
            .optionalReal("wealthRank", Economy::wealthRank)
            .optionalChoice("standing", Standing.class, Economy::standing)
            .classified("currency", Economy::currency)
            .optionalChoice("tenure", Tenure.class, Economy::tenure)
            .text("dwelling", Economy::dwelling)
            .optionalFlag("electricity", Economy::electricity)
            .optionalFlag("runningWater", Economy::runningWater)
            .optionalFlag("refrigerator", Economy::refrigerator)
            .optionalFlag("bankAccount", Economy::bankAccount)
            .optionalChoice("vehicle", Vehicle.class, Economy::vehicle)
            .made(c -> new Economy(
                    c.optional(0),
                    c.optional(1),
                    c.optional(2),
                    c.optional(3),
                    c.optional(4),
                    c.optional(5),
                    c.optional(6),
                    c.optional(7),
                    c.optional(8),
                    c.optional(9)));

    /// From least to most.
    public enum Standing {
        STRUGGLING,
        GETTING_BY,
        SECURE,
        COMFORTABLE,
        WEALTHY
    }

    /// On what terms somebody lives where they live.
    public enum Tenure {
        OWNED,
        RENTED,
        /// In the home of parents, children or other kin.
        FAMILY,
        /// Provided with the work, as barracks, farm or company housing.
        EMPLOYER,
        /// Without a title or a written lease.
        INFORMAL,
        /// In a home, dormitory or other institution.
        INSTITUTION
    }

    /// The household's best means of transport.
    public enum Vehicle {
        NONE,
        BICYCLE,
        MOTORCYCLE,
        CAR
    }
}
