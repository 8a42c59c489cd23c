package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// Something that a community remembers.
@Description("Something that a community remembers.")
public record Happening(
        @Description("The year.") int year,

        @Description("What kind of event it was; PUBLIC for those of the whole territory.")
        String kind,

        @Description("In words, such as: the bridge was opened.")
        String words) {

    static Happening of(org.personahub.engine.community.life.Happening happening) {
        return new Happening(happening.year(), happening.kind(), happening.words());
    }
}
