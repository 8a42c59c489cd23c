package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// Where somebody stands with schooling.
@Description("Where somebody stands with schooling.")
public enum StudyStatus {
    @Description("Too young.")
    NOT_YET,
    @Description("Before school.")
    PRESCHOOL,
    @Description("At school.")
    SCHOOL,
    @Description("In vocational education after school.")
    VOCATIONAL,
    @Description("In higher education.")
    UNIVERSITY,
    @Description("Catching up as an adult.")
    ADULT_CLASSES,
    @Description("Done with it.")
    COMPLETED,
    @Description("Without completed primary schooling.")
    NEVER_COMPLETED;

    /// The value of the schema with the name of that one.
    public static StudyStatus of(org.personahub.engine.persona.Study.Status value) {
        return valueOf(value.name());
    }
}
