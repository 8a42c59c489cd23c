package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// One step toward what a person wants to create.
@Description("One step toward what a person wants to create.")
public record CreativeStep(
        @Description("What they do, in English, to be read after 'to'.")
        String words,

        @Description("Where it stands.") CreativeStepState state,

        @Description("How much of the way lies behind them once it is done, above 0 to 1.")
        double reach) {

    /// As the schema shows it.
    public static CreativeStep of(org.personahub.engine.persona.CreativeStep step) {
        return new CreativeStep(step.words(), CreativeStepState.of(step.state()), step.reach());
    }
}
