package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/// The addressable population that a blueprint describes. Nobody in it is stored, and nobody is made who is not asked
/// for.
@Description(
        "The addressable population that a blueprint describes. Nobody in it is stored, and nobody is made who is not asked for.")
public record Corpus(
        @Description("What it is made from.") Blueprint blueprint,
        @Description("How many people it has.") long size,
        @Ignore org.personahub.engine.synthesis.Corpus people) {

    /// As the schema shows it.
    public static Corpus of(org.personahub.engine.synthesis.Corpus people) {
        return new Corpus(Blueprint.of(people.blueprint()), people.size(), people);
    }
}
