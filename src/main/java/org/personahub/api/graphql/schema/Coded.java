package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// A value of a published classification.
@Description("A value of a published classification.")
public record Coded(
        @Description("The code within the scheme.") String code,
        @Description("The classification, such as ISCO-08.") String scheme,
        @Description("The English wording.") String label) {

    /// As the schema shows it.
    public static Coded of(org.personahub.engine.persona.Coded coded) {
        return new Coded(coded.code(), coded.scheme(), coded.label());
    }
}
