package org.personahub.engine.persona;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Those whom a person lives with.
///
/// @param type how the household is made up
/// @param size how many live there, the person included; of an institution, how many share it. 0 when it is not known
public record Household(Type type, int size) {

    private static final Set<Relation> FURTHER =
            Set.of(Relation.GRANDPARENT, Relation.GRANDCHILD, Relation.OTHER, Relation.FORMER_PARTNER);

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
        List<Relation> there = kin.stream()
                .filter(Relative::coresident)
                .map(Relative::relation)
                .toList();
        return new Household(type(there), there.size() + 1);
    }

    private static Type type(List<Relation> there) {
        boolean partner = there.contains(Relation.PARTNER);
        boolean child = there.contains(Relation.CHILD);
        boolean sibling = there.contains(Relation.SIBLING);
        boolean mother = there.contains(Relation.MOTHER);
        boolean father = there.contains(Relation.FATHER);
        boolean parent = mother || father;
        if (there.isEmpty()) {
            return Type.ONE_PERSON;
        }
        if (there.stream().anyMatch(FURTHER::contains) || parent && (partner || child) || sibling && !parent) {
            return Type.EXTENDED;
        }
        boolean couple = parent ? mother && father : partner;
        if (!parent && !child) {
            return Type.COUPLE;
        }
        return couple ? Type.COUPLE_WITH_CHILDREN : Type.ONE_PARENT;
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
