package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// What brought two members of a community together.
@Description("What brought two members of a community together.")
public enum TieLayer {
    @Description("Family, also beyond the household.")
    KIN,
    @Description("They live together.")
    HOUSEHOLD,
    @Description("They work together.")
    WORK,
    @Description("They learn together, or one teaches the other.")
    SCHOOL,
    @Description("They live near each other.")
    NEIGHBOUR,
    @Description("They like each other.")
    FRIEND;

    /// The value of the schema with the name of that one.
    public static TieLayer of(org.personahub.engine.community.ties.TieLayer value) {
        return valueOf(value.name());
    }

    /// The value of the engine with the name of this one.
    public org.personahub.engine.community.ties.TieLayer toEngine() {
        return org.personahub.engine.community.ties.TieLayer.valueOf(name());
    }
}
