package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// Something that a community does again and again.
@Description("Something that a community does again and again.")
public record Ritual(
        @Description("WEEKLY or YEARLY.") String rhythm,

        @Description("In words, such as: the Thursday market.")
        String words) {

    static Ritual of(org.personahub.engine.community.life.Ritual ritual) {
        return new Ritual(ritual.rhythm().name(), ritual.words());
    }
}
