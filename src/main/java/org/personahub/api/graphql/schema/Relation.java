package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// What somebody is to a person.
@Description("What somebody is to a person.")
public enum Relation {
    @Description("Their mother.")
    MOTHER,
    @Description("Their father.")
    FATHER,
    @Description("The spouse or the partner they live with; of the widowed, the spouse who died.")
    PARTNER,
    @Description("A spouse from whom they are parted.")
    FORMER_PARTNER,
    @Description("A child of theirs.")
    CHILD,
    @Description("A brother or a sister.")
    SIBLING,
    @Description("A parent of a parent.")
    GRANDPARENT,
    @Description("A child of a child.")
    GRANDCHILD,
    @Description("Anybody else in their home.")
    OTHER
}
