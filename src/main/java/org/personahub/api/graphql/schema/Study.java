package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// What a person learns or has learned at school and after.
@Description("What a person learns or has learned at school and after.")
public record Study(
        @Description("Where they stand with schooling; null for people who were stored before it was said.") @Nullable
        StudyStatus status,

        @Description("The kind of school they go to, in the words of the place; null for those who go to none.")
        @Nullable
        String institution,

        @Description("The class or year they are in.") @Nullable
        String grade,

        @Description("The subject of vocational or higher education.") @Nullable
        String field,

        @Description("Whether they read and write in any language; null below 5 years.") @Nullable
        Literacy literacy) {

    /// As the schema shows it.
    public static Study of(org.personahub.engine.persona.Study from) {
        org.personahub.engine.persona.Study.Status status = from.status();
        org.personahub.engine.persona.Study.Literacy literacy = from.literacy();
        return new Study(
                status == null ? null : StudyStatus.of(status),
                from.institution(),
                from.grade(),
                from.field(),
                literacy == null ? null : Literacy.of(literacy));
    }
}
