package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// The dominant one of the five styles of the General Decision-Making Style inventory (Scott and Bruce 1995).
@Description(
        "The dominant one of the five styles of the General Decision-Making Style inventory (Scott and Bruce 1995).")
public enum DecisionStyle {
    @Description("Searches for and weighs alternatives.")
    RATIONAL,
    @Description("Trusts a feeling.")
    INTUITIVE,
    @Description("Looks for advice.")
    DEPENDENT,
    @Description("Puts decisions off.")
    AVOIDANT,
    @Description("Decides at once.")
    SPONTANEOUS;

    /// The value of the schema with the name of that one.
    public static DecisionStyle of(org.personahub.engine.persona.BehavioralModality.DecisionStyle value) {
        return valueOf(value.name());
    }
}
