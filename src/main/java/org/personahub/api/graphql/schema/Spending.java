package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// What an adult's budget goes to, in shares of 0 to 1 that sum to 1.
@Description("What an adult's budget goes to, in shares of 0 to 1 that sum to 1.")
public record Spending(
        @Description("What is eaten, at home and outside.") @Nullable
        Double food,

        @Description("Rent or upkeep, water, power and fuel.") @Nullable
        Double housing,

        @Description("Vehicles and fares.") @Nullable Double transport,

        @Description("School, clothes and care of children.") @Nullable
        Double children,

        @Description("Medicines and treatment.") @Nullable Double health,

        @Description("What is for pleasure.") @Nullable Double leisure,

        @Description("Money for kin who live elsewhere.") @Nullable
        Double family,

        @Description("What is put aside, and debts paid back.") @Nullable
        Double saving,

        @Description("All the rest.") @Nullable Double other) {

    /// As the schema shows it.
    public static Spending of(org.personahub.engine.persona.Spending from) {
        return new Spending(
                from.food(),
                from.housing(),
                from.transport(),
                from.children(),
                from.health(),
                from.leisure(),
                from.family(),
                from.saving(),
                from.other());
    }
}
