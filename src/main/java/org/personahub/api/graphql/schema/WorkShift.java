package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// When somebody works.
@Description("When somebody works.")
public enum WorkShift {
    @Description("During the day.")
    DAY,
    @Description("From early morning.")
    EARLY,
    @Description("Into the evening.")
    LATE,
    @Description("At night.")
    NIGHT,
    @Description("In changing shifts.")
    ROTATING,
    @Description("In two parts of the day.")
    SPLIT,
    @Description("By season.")
    SEASONAL,
    @Description("When they choose or when there is work.")
    FLEXIBLE;

    /// The value of the schema with the name of that one.
    public static WorkShift of(org.personahub.engine.persona.Work.Shift value) {
        return valueOf(value.name());
    }
}
