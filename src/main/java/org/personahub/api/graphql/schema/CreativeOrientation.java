package org.personahub.api.graphql.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Where a person stands between what is and what they want to create.
@Description("Where a person stands between what is and what they want to create, in one measure for both.")
public record CreativeOrientation(
        @Description("The stable name of what they pursue.") String pursuit,
        @Description("The theme it belongs to.") String theme,

        @Description("What it is counted in, such as voices.")
        String unit,

        @Description("How many of them the outcome takes.") int goal,
        @Description("How many there are today.") int present,
        @Description("The year they began.") int since,

        @Description("What advances it, in order.") List<@NonNull CreativeStep> steps,
        @Description("The story it could carry.") StoryPotential story) {

    /// As the schema shows it.
    public static CreativeOrientation of(org.personahub.engine.persona.CreativeOrientation creative) {
        return new CreativeOrientation(
                creative.pursuit(),
                creative.theme(),
                creative.unit(),
                creative.goal(),
                creative.present(),
                creative.since(),
                creative.steps().stream().map(CreativeStep::of).toList(),
                StoryPotential.of(creative.story()));
    }
}
