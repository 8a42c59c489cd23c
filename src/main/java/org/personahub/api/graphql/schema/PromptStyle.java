package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// How a person is rendered for a model.
@Description("How a person is rendered for a model.")
public enum PromptStyle {
    @Description("Tells a model who to be, in the second person, paragraph by paragraph.")
    SYSTEM,
    @Description("Lets the person speak of themselves, in one paragraph.")
    FIRST_PERSON,
    @Description("Names the person in a single line.")
    ONE_LINE;

    /// The style as the engine knows it.
    public org.personahub.engine.rendering.PromptStyle toEngine() {
        return org.personahub.engine.rendering.PromptStyle.valueOf(name());
    }
}
