package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// How far the means of a household go.
@Description("How far the means of a household go.")
public enum Standing {
    @Description("Not for everything that is needed.")
    STRUGGLING,
    @Description("For what is needed.")
    GETTING_BY,
    @Description("For what is needed, and something to put by.")
    SECURE,
    @Description("For more than is needed.")
    COMFORTABLE,
    @Description("For nearly everything.")
    WEALTHY;

    /// The value of the schema with the name of that one.
    public static Standing of(org.personahub.engine.persona.Economy.Standing value) {
        return valueOf(value.name());
    }
}
