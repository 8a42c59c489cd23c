package org.personahub.engine.corpus.family;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.Relation;

/// The places of a household that are left for others than the person.
final class Places {

    private final Draft draft;
    private int left;

    Places(Draft draft, int left) {
        this.draft = draft;
        this.left = left;
    }

    int left() {
        return left;
    }

    /// Gives a place to somebody of the family, if there is one and they can live there.
    void settle(@Nullable Kin kin) {
        if (kin != null && left > 0 && kin.alive() && !kin.coresident) {
            kin.coresident = true;
            left--;
        }
    }

    /// Gives a place to kin who were not thought of before.
    void take(Relation relation, Kin.Side side, Sex sex, int birthYear, @Nullable Kin through) {
        draft.take(relation, side, sex, birthYear, through);
        left--;
    }
}
