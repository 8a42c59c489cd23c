package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// Something that serves many members of a community.
@Description("Something that serves many members of a community.")
public record Institution(
        @Description("What it is for, such as PRIMARY_SCHOOL, MARKET or SPORT.")
        String kind,

        @Description("In words, to be read after: at.") String words,
        @Description("The year it opened or began.") int founded) {

    static Institution of(org.personahub.engine.community.life.Institution institution) {
        return new Institution(institution.kind().name(), institution.words(), institution.founded());
    }
}
