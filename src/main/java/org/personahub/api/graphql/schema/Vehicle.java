package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// A household's best means of transport.
@Description("A household's best means of transport.")
public enum Vehicle {
    @Description("None.")
    NONE,
    @Description("A bicycle.")
    BICYCLE,
    @Description("A motorcycle or scooter.")
    MOTORCYCLE,
    @Description("A car.")
    CAR;

    /// The value of the schema with the name of that one.
    public static Vehicle of(org.personahub.engine.persona.Economy.Vehicle value) {
        return valueOf(value.name());
    }
}
