package org.personahub.engine.community.skeleton;

import org.personahub.engine.persona.Household;

/// The households of a community, by number. Whoever lives in one stands next to each other among the members.
public final class Households {

    private static final Household.Type[] TYPES = Household.Type.values();

    private final int[] first;
    private final byte[] type;

    /// @param first the first member of each household, and at the end the number of members
    /// @param type the ordinal of each household's type
    Households(int[] first, byte[] type) {
        this.first = first.clone();
        this.type = type.clone();
    }

    public int count() {
        return type.length;
    }

    /// How it is made up.
    public Household.Type type(int household) {
        return TYPES[type[household]];
    }

    /// The first of its members; the others follow.
    public int first(int household) {
        return first[household];
    }

    /// How many members live in it.
    public int size(int household) {
        return first[household + 1] - first[household];
    }
}
