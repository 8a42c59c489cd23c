package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.personahub.engine.persona.Household;

/// How a household is made up.
@Description("How a household is made up.")
public enum HomeType {
    @Description("Somebody who lives alone.")
    ONE_PERSON,
    @Description("A couple without children at home.")
    COUPLE,
    @Description("A couple and children of theirs.")
    COUPLE_WITH_CHILDREN,
    @Description("One parent and children of theirs.")
    ONE_PARENT,
    @Description("Kin beyond a couple, its children, or one parent and theirs.")
    EXTENDED,
    @Description("People who are no kin.")
    SHARED,
    @Description("A home that cares for many.")
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
