package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// A language and how a person came by it.
@Description("A language and how a person came by it.")
public record LanguageUse(
        @Description("BCP 47 tag.") String code,
        @Description("English name.") String label,
        @Description("Whether it is the first language.") boolean motherTongue) {

    /// As the schema shows it.
    public static LanguageUse of(org.personahub.engine.persona.ContextualModality.LanguageUse use) {
        return new LanguageUse(use.code(), use.label(), use.motherTongue());
    }
}
