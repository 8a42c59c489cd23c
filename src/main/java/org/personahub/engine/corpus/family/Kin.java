package org.personahub.engine.corpus.family;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.corpus.naming.KinName;
import org.personahub.engine.persona.Relation;

/// A relative while the family is being drawn.
final class Kin {

    final Relation relation;
    final Side side;
    final Sex sex;
    final int birthYear;

    /// Of a grandchild or a child's spouse, the child.
    final @Nullable Kin through;

    @Nullable
    Integer deathYear;

    @Nullable
    Integer since;

    @Nullable
    Integer until;

    boolean coresident;

    /// Given last of all.
    @Nullable
    KinName name;

    Kin(Relation relation, Side side, Sex sex, int birthYear, @Nullable Kin through) {
        this.relation = relation;
        this.side = side;
        this.sex = sex;
        this.birthYear = birthYear;
        this.through = through;
    }

    Kin(Relation relation, Sex sex, int birthYear) {
        this(relation, Side.OWN, sex, birthYear, null);
    }

    boolean alive() {
        return deathYear == null;
    }

    int age(int year) {
        return year - birthYear;
    }

    /// Through whom they are kin.
    enum Side {
        OWN,
        PARTNER,
        CHILD_IN_LAW
    }
}
