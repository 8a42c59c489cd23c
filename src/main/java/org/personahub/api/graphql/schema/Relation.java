package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// What somebody is to a person.
@Description(
        "What somebody is to a person. PARTNER: the spouse or the partner they live with; of the widowed, the spouse who died. FORMER_PARTNER: a spouse from whom they are parted.")
public enum Relation {
    MOTHER,
    FATHER,
    PARTNER,
    FORMER_PARTNER,
    CHILD,
    SIBLING,
    GRANDPARENT,
    GRANDCHILD,
    OTHER
}
