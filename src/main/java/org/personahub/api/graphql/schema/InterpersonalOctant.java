package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// The octants of the interpersonal circumplex (after Wiggins 1979).
@Description("The octants of the interpersonal circumplex (after Wiggins 1979).")
public enum InterpersonalOctant {
    @Description("High dominance.")
    LEADING,
    @Description("Dominance without warmth.")
    CONTENDING,
    @Description("Low warmth.")
    DETACHED,
    @Description("Neither dominance nor warmth.")
    RESERVED,
    @Description("Low dominance.")
    YIELDING,
    @Description("Warmth without dominance.")
    TRUSTING,
    @Description("High warmth.")
    WARM,
    @Description("Dominance and warmth.")
    SOCIABLE;

    /// The value of the schema with the name of that one.
    public static InterpersonalOctant of(org.personahub.engine.persona.Interaction.Octant value) {
        return valueOf(value.name());
    }
}
