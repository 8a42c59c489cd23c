package org.personahub.engine.persona;

import org.jspecify.annotations.Nullable;

/// What an adult's budget goes to, in shares of 0 to 1 that sum to 1. All are absent for minors and in institutions.
///
/// @param food what is eaten, at home and outside
/// @param housing rent or upkeep, water, power and fuel
/// @param transport vehicles and fares
/// @param children school, clothes and care of children
/// @param health medicines and treatment
/// @param leisure what is for pleasure
/// @param family money for kin who live elsewhere
/// @param saving what is put aside, and debts paid back
/// @param other clothes, calls, feasts and all the rest
public record Spending(
        @Nullable Double food,
        @Nullable Double housing,
        @Nullable Double transport,
        @Nullable Double children,
        @Nullable Double health,
        @Nullable Double leisure,
        @Nullable Double family,
        @Nullable Double saving,
        @Nullable Double other) {

    /// Of somebody without a budget, or of whom an earlier engine did not know.
    public static final Spending NONE = new Spending(null, null, null, null, null, null, null, null, null);

    static final Layout<Spending> LAYOUT = Layout.<Spending>of()
            .optionalReal("food", Spending::food)
            .optionalReal("housing", Spending::housing)
            .optionalReal("transport", Spending::transport)
            .optionalReal("children", Spending::children)
            .optionalReal("health", Spending::health)
            .optionalReal("leisure", Spending::leisure)
            .optionalReal("family", Spending::family)
            .optionalReal("saving", Spending::saving)
            .optionalReal("other", Spending::other)
            .made(c -> new Spending(
                    c.optional(0),
                    c.optional(1),
                    c.optional(2),
                    c.optional(3),
                    c.optional(4),
                    c.optional(5),
                    c.optional(6),
                    c.optional(7),
                    c.optional(8)));
}
