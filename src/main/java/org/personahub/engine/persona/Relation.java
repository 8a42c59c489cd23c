package org.personahub.engine.persona;

/// What somebody is to a person.
public enum Relation {
    MOTHER,
    FATHER,
    /// The spouse or the partner they live with; of the widowed, the spouse who died.
    PARTNER,
    /// A spouse from whom they are parted or divorced.
    FORMER_PARTNER,
    CHILD,
    SIBLING,
    GRANDPARENT,
    GRANDCHILD,
    /// Other kin of the household, such as an aunt, a cousin or a child's spouse.
    OTHER
}
