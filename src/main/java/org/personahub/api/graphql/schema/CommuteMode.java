package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// How somebody gets to work.
@Description("How somebody gets to work.")
public enum CommuteMode {
    @Description("They work at home.")
    NONE,
    @Description("On foot.")
    WALKING,
    @Description("By bicycle.")
    BICYCLE,
    @Description("By motorcycle.")
    MOTORCYCLE,
    @Description("By car.")
    CAR,
    @Description("By bus, train, boat or shared taxi.")
    PUBLIC_TRANSPORT;

    /// The value of the schema with the name of that one.
    public static CommuteMode of(org.personahub.engine.persona.Work.CommuteMode value) {
        return valueOf(value.name());
    }
}
