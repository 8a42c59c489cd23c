package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// The days most people of a place have off.
@Description("The days most people of a place have off.")
public enum Weekend {
    @Description("Saturday and Sunday.")
    SATURDAY_SUNDAY,
    @Description("Friday and Saturday.")
    FRIDAY_SATURDAY,
    @Description("Thursday and Friday.")
    THURSDAY_FRIDAY,
    @Description("Friday.")
    FRIDAY,
    @Description("Saturday.")
    SATURDAY,
    @Description("Sunday.")
    SUNDAY,
    @Description("Friday and Sunday.")
    FRIDAY_SUNDAY;

    /// The value of the schema with the name of that one.
    public static Weekend of(org.personahub.engine.persona.Culture.Weekend value) {
        return valueOf(value.name());
    }
}
