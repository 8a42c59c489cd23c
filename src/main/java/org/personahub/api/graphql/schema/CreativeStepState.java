package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// Where a step stands.
@Description("Where a step stands.")
public enum CreativeStepState {
    @Description("It is behind them.")
    DONE,
    @Description("They are at it.")
    DOING,
    @Description("It is still to come.")
    NEXT;

    /// The value of the schema with the name of that one.
    public static CreativeStepState of(org.personahub.engine.persona.CreativeStep.State value) {
        return valueOf(value.name());
    }
}
