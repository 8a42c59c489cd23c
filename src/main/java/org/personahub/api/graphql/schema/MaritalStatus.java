package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// Legal and factual partnership, as censuses ask for it.
@Description("Legal and factual partnership, as censuses ask for it.")
public enum MaritalStatus {
    @Description("Single, and never married.")
    NEVER_MARRIED,
    @Description("Married.")
    MARRIED,
    @Description("In a union without marriage.")
    COHABITING,
    @Description("Married, living apart.")
    SEPARATED,
    @Description("Divorced.")
    DIVORCED,
    @Description("Widowed.")
    WIDOWED,
    @Description("Below the age at which the tables begin.")
    NOT_APPLICABLE;

    /// The value of the schema with the name of that one.
    public static MaritalStatus of(org.personahub.engine.atlas.MaritalStatus value) {
        return valueOf(value.name());
    }
}
