package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// Where somebody is.
@Description("Where somebody is.")
public enum Whereabouts {
    @Description("At home.")
    HOME,
    @Description("At work.")
    WORKPLACE,
    @Description("At school or university.")
    SCHOOL,
    @Description("On the way.")
    UNDERWAY,
    @Description("Somewhere else.")
    OUT;

    /// The value of the schema with the name of that one.
    public static Whereabouts of(org.personahub.engine.persona.DaySpan.Where value) {
        return valueOf(value.name());
    }
}
