package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// Whether somebody lives where they were born, and how they came if not.
@Description("Whether somebody lives where they were born, and how they came if not.")
public record Migration(
        @Description("Absent for people who were stored before it was said.") @Nullable
        MigrationKind kind,

        @Description("The place of birth in words: a city, or a territory for those who came from another.") @Nullable
        String birthplace,

        @Description("CLDR code of the territory of birth.") @Nullable
        String origin,

        @Description("The year they came; null for those who never moved.") @Nullable
        Integer year,

        @Description("Why, in words; null for those who never moved.") @Nullable
        String reason) {

    /// As the schema shows it.
    public static Migration of(org.personahub.engine.persona.Migration from) {
        org.personahub.engine.persona.Migration.Kind kind = from.kind();
        return new Migration(
                kind == null ? null : MigrationKind.of(kind),
                from.birthplace(),
                from.origin(),
                from.year(),
                from.reason());
    }
}
