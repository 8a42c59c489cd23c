package org.personahub.engine.community.exchange;

import java.util.List;
import org.personahub.engine.community.ties.Tie;
import org.personahub.engine.persona.Persona;

/// A member with everything that an export may say of them.
///
/// @param number 0 to size - 1
/// @param id what the service knows them by
/// @param household the number of the household
/// @param ties from this member's side; relations say what the others are to this one
public record Member(int number, String id, int household, Persona persona, List<Tie> ties) {

    public Member {
        ties = List.copyOf(ties);
    }
}
