package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// The story a person could carry.
@Description("The story a person could carry, each part a clause in English.")
public record StoryPotential(
        @Description("What they want to create, to be read after 'to'.")
        String want,

        @Description("What stands between today and the want.")
        String obstacle,

        @Description("What would be different if it came about.")
        String stakes,

        @Description("What is already under way.") String change) {

    /// As the schema shows it.
    public static StoryPotential of(org.personahub.engine.persona.StoryPotential story) {
        return new StoryPotential(story.want(), story.obstacle(), story.stakes(), story.change());
    }
}
