package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// What is drawn of adults only on request.
@Description("What is drawn of adults only on request.")
public enum SensitiveAttribute {
    @Description("Where they stand between left and right.")
    POLITICAL_LEANING,
    @Description("To whom they are drawn.")
    ORIENTATION;

    /// The value of the engine with the name of this one.
    public org.personahub.engine.architect.SensitiveAttribute toEngine() {
        return org.personahub.engine.architect.SensitiveAttribute.valueOf(name());
    }
}
