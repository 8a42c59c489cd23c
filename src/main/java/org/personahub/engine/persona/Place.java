package org.personahub.engine.persona;

import org.jspecify.annotations.Nullable;

/// The place where somebody lives.
///
/// @param kind how large it is; absent for people who were stored before it was said
/// @param cityPopulation inhabitants of the city of residence, or of the nearest one for those in the country
/// @param quarter the part of the place, in words
/// @param drivingSide the side of the road that traffic keeps to, `LEFT` or `RIGHT`
public record Place(
        @Nullable Kind kind,
        @Nullable Integer cityPopulation,
        @Nullable String quarter,
        @Nullable String drivingSide) {

    /// What an earlier engine knew.
    static final Place UNKNOWN = new Place(null, null, null, null);

    static final Layout<Place> LAYOUT = Layout.<Place>of()
            .optionalChoice("kind", Kind.class, Place::kind)
            .optionalWhole("cityPopulation", Place::cityPopulation)
            .text("quarter", Place::quarter)
            .text("drivingSide", Place::drivingSide)
            .made(c -> new Place(c.optional(0), c.optional(1), c.optional(2), c.optional(3)));

    /// From the largest to the smallest.
    public enum Kind {
        /// The city that a territory is governed from.
        CAPITAL,
        /// A million inhabitants or more.
        LARGE_CITY,
        /// 100,000 inhabitants or more.
        CITY,
        TOWN,
        /// A village, a hamlet or a house by itself.
        VILLAGE
    }
}
