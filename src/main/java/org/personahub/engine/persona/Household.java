package org.personahub.engine.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Those whom a person lives with.
///
/// @param type how the household is made up
/// @param size how many live there, the person included; of an institution, how many share it. 0 when it is not known
public record Household(Type type, int size) {

    static final Layout<Household> LAYOUT = Layout.<Household>of()
            .text("type", household -> household.type == Type.UNKNOWN ? null : household.type.name())
            .optionalWhole("size", household -> household.size == 0 ? null : household.size)
            .made(c -> new Household(named(c.optional(0)), c.optional(1) == null ? 0 : c.<Integer>at(1)));

    /// What an earlier engine knew.
    static final Household UNKNOWN = new Household(Type.UNKNOWN, 0);

    private static Type named(@Nullable String name) {
        if (name == null) {
            return Type.UNKNOWN;
        }
        try {
            return Type.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new UnreadableDocument(name + " is no type of household");
        }
    }

    /// The household of a person with those kin; nobody else lives there.
    ///
    /// @param kin everybody of the family, whether they live there or not
    public static Household of(List<Relative> kin) {
        int size = 1;
        boolean partner = false;
        boolean child = false;
        boolean sibling = false;
        boolean mother = false;
        boolean father = false;
        boolean further = false;
        for (Relative one : kin) {
            if (one.coresident()) {
                size++;
                switch (one.relation()) {
                    case PARTNER -> partner = true;
                    case CHILD -> child = true;
                    case SIBLING -> sibling = true;
                    case MOTHER -> mother = true;
                    case FATHER -> father = true;
                    case GRANDCHILD, GRANDPARENT, FORMER_PARTNER, OTHER -> further = true;
                }
            }
        }
        boolean parent = mother || father;
        if (size == 1) {
            return new Household(Type.ONE_PERSON, 1);
        }
        if (further || parent && (partner || child) || sibling && !parent) {
            return new Household(Type.EXTENDED, size);
        }
        if (!parent && !child) {
            return new Household(Type.COUPLE, size);
        }
        boolean couple = parent ? mother && father : partner;
        return new Household(couple ? Type.COUPLE_WITH_CHILDREN : Type.ONE_PARENT, size);
    }

    /// Whether it is a home of their own and not a place that cares for many.
    public boolean isPrivate() {
        return type != Type.INSTITUTION && type != Type.UNKNOWN;
    }

    /// How a household is made up.
    public enum Type {
        ONE_PERSON,
        COUPLE,
        COUPLE_WITH_CHILDREN,
        ONE_PARENT,
        /// Kin beyond a couple, its children, or one parent and theirs.
        EXTENDED,
        /// People who are no kin, such as students in a shared flat.
        SHARED,
        /// A home for the old or the sick, a dormitory, a barracks.
        INSTITUTION,
        /// Of people who were stored before households were drawn.
        UNKNOWN
    }
}
