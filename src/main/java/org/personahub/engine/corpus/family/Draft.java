package org.personahub.engine.corpus.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.Relation;

/// A family while its household is put together. Living together may change who there is: a small home has room for
/// few children.
///
/// @param others grandparents, grandchildren and other kin of the household
record Draft(
        Subject self,
        Kin mother,
        Kin father,
        List<Kin> siblings,
        @Nullable Kin partner,
        List<Kin> children,
        List<Kin> others) {

    private static final Comparator<Kin> ORDER =
            Comparator.comparing((Kin one) -> one.relation).thenComparingInt(one -> one.birthYear);

    /// Everybody, in the order of relations, those of one relation from the oldest on.
    List<Kin> all() {
        List<Kin> all = new ArrayList<>();
        all.add(mother);
        all.add(father);
        if (partner != null) {
            all.add(partner);
        }
        addInOrder(children, all);
        addInOrder(siblings, all);
        addInOrder(others, all);
        return all;
    }

    private static void addInOrder(List<Kin> some, List<Kin> all) {
        int from = all.size();
        all.addAll(some);
        all.subList(from, all.size()).sort(ORDER);
    }

    /// Takes kin into the household who were not thought of before.
    void take(Relation relation, Kin.Side side, Sex sex, int birthYear, @Nullable Kin through) {
        Kin kin = new Kin(relation, side, sex, Math.min(birthYear, self.year() - 1), through);
        kin.coresident = true;
        (relation == Relation.CHILD ? children : relation == Relation.SIBLING ? siblings : others).add(kin);
    }
}
