package org.personahub.engine.persona;

import org.jspecify.annotations.Nullable;

/// How much somebody dares, by domain of life (after Weber, Blais and Betz 2002), from 0 (nothing) to 1 (nearly
/// anything). All are absent below 11 years.
///
/// @param money with savings, stakes and trades
/// @param health with the body: helmets, medicines, late nights
/// @param sport heights, speed, deep water
/// @param social speaking up, being the odd one out
public record RiskTaking(
        @Nullable Double money,
        @Nullable Double health,
        @Nullable Double sport,
        @Nullable Double social) {

    /// Of a child, or of somebody of whom an earlier engine did not know.
    public static final RiskTaking NONE = new RiskTaking(null, null, null, null);

    static final Layout<RiskTaking> LAYOUT = Layout.<RiskTaking>of()
            .optionalReal("money", RiskTaking::money)
            .optionalReal("health", RiskTaking::health)
            .optionalReal("sport", RiskTaking::sport)
            .optionalReal("social", RiskTaking::social)
            .made(c -> new RiskTaking(c.optional(0), c.optional(1), c.optional(2), c.optional(3)));
}
