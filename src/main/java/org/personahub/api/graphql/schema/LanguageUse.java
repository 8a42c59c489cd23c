package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A language and how a person came by it.
@Description("A language and how a person came by it.")
public record LanguageUse(
        @Description("BCP 47 tag.") String code,
        @Description("English name.") String label,
        @Description("Whether it is the first language.") boolean motherTongue,

        @Description("CEFR level of speech, A1 to C2; null for those who do not speak yet.") @Nullable
        String spoken,

        @Description("CEFR level of writing; null for those who do not write it.") @Nullable
        String written,

        @Description("Where they use it.") List<@NonNull String> uses) {

    /// As the schema shows it.
    public static LanguageUse of(org.personahub.engine.persona.ContextualModality.LanguageUse use) {
        return new LanguageUse(use.code(), use.label(), use.motherTongue(), use.spoken(), use.written(), use.uses());
    }
}
