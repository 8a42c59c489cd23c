package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// On whose account somebody works.
@Description("On whose account somebody works.")
public enum EmploymentStatus {
    @Description("For somebody else, paid.")
    EMPLOYEE,
    @Description("For themselves, with employees.")
    EMPLOYER,
    @Description("For themselves.")
    OWN_ACCOUNT,
    @Description("In the business or farm of the family, unpaid.")
    FAMILY_WORKER;

    /// The value of the schema with the name of that one.
    public static EmploymentStatus of(org.personahub.engine.persona.Work.Status value) {
        return valueOf(value.name());
    }
}
