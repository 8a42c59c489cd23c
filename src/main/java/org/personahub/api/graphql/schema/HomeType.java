package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.personahub.engine.persona.Household;

/// How a household is made up.
@Description(
        "How a household is made up. EXTENDED: kin beyond a couple, its children, or one parent and theirs. SHARED: people who are no kin. INSTITUTION: a home that cares for many.")
public enum HomeType {
    ONE_PERSON,
    COUPLE,
    COUPLE_WITH_CHILDREN,
    ONE_PARENT,
    EXTENDED,
    SHARED,
    INSTITUTION;

    static @Nullable HomeType of(Household.Type type) {
        return switch (type) {
            case ONE_PERSON -> ONE_PERSON;
            case COUPLE -> COUPLE;
            case COUPLE_WITH_CHILDREN -> COUPLE_WITH_CHILDREN;
            case ONE_PARENT -> ONE_PARENT;
            case EXTENDED -> EXTENDED;
            case SHARED -> SHARED;
            case INSTITUTION -> INSTITUTION;
            case UNKNOWN -> null;
        };
    }
}
