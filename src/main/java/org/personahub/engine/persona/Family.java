package org.personahub.engine.persona;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The people a person belongs to, and the household they live in.
///
/// @param relatives parents, partners, children and siblings, and other kin of the household; those of one relation
///     from the oldest to the youngest
public record Family(Household household, List<Relative> relatives) {

    /// What an earlier engine knew.
    public static final Family UNKNOWN = new Family(Household.UNKNOWN, List.of());

    static final Layout<Family> LAYOUT = Layout.<Family>of()
            .part("household", Household.LAYOUT, Family::household)
            .parts("relatives", Relative.LAYOUT, Family::relatives, Relative::line)
            .made(c -> new Family(c.at(0), c.at(1)));

    public Family {
        relatives = List.copyOf(relatives);
    }

    /// Those of one relation.
    public List<Relative> of(Relation relation) {
        List<Relative> some = new ArrayList<>(relatives.size());
        for (Relative relative : relatives) {
            if (relative.relation() == relation) {
                some.add(relative);
            }
        }
        return Collections.unmodifiableList(some);
    }

    /// The mother.
    public Optional<Relative> mother() {
        return first(Relation.MOTHER);
    }

    /// The father.
    public Optional<Relative> father() {
        return first(Relation.FATHER);
    }

    /// The spouse or partner; of the widowed, the one who died.
    public Optional<Relative> partner() {
        return first(Relation.PARTNER);
    }

    /// The spouse from whom they are parted.
    public Optional<Relative> formerPartner() {
        return first(Relation.FORMER_PARTNER);
    }

    /// The children.
    public List<Relative> children() {
        return of(Relation.CHILD);
    }

    /// Brothers and sisters.
    public List<Relative> siblings() {
        return of(Relation.SIBLING);
    }

    /// The relatives who live in the person's household.
    public List<Relative> coresidents() {
        List<Relative> near = new ArrayList<>(relatives.size());
        for (Relative relative : relatives) {
            if (relative.coresident()) {
                near.add(relative);
            }
        }
        return Collections.unmodifiableList(near);
    }

    private Optional<Relative> first(Relation relation) {
        for (Relative relative : relatives) {
            if (relative.relation() == relation) {
                return Optional.of(relative);
            }
        }
        return Optional.empty();
    }
}
