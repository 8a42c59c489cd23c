package org.personahub.api.graphql.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// What a person does and how they decide.
@Description("What a person does and how they decide.")
public record BehavioralModality(
        @Description("When in the day they are at their best.")
        Chronotype chronotype,

        @Description("Local time of getting up on a weekday, HH:mm.")
        String wakeTime,

        @Description("Local time of going to bed, HH:mm.") String bedTime,
        @Description("How they come to a decision.") DecisionStyle decisionStyle,

        @Description("What they do in free time, most typical first.")
        List<@NonNull String> leisure,

        @Description("How healthy they feel and what they do for it.")
        HealthHabits health) {

    /// As the schema shows it.
    public static BehavioralModality of(org.personahub.engine.persona.BehavioralModality behavioral) {
        return new BehavioralModality(
                Chronotype.of(behavioral.chronotype()),
                behavioral.wakeTime(),
                behavioral.bedTime(),
                DecisionStyle.of(behavioral.decisionStyle()),
                behavioral.leisure(),
                HealthHabits.of(behavioral.health()));
    }
}
