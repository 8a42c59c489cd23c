package org.personahub.engine.synthesis;

import java.util.EnumSet;
import java.util.Set;
import org.personahub.engine.persona.Persona;

/// A change to a person that exists.
///
/// @param present the person before the change
/// @param ordinal the person's place in the corpus
/// @param version of the present person; what is drawn anew differs from version to version
/// @param givens all that is given of the person after the change
/// @param cleared parts to be drawn again
/// @param changed parts that are given now and were not so before
public record Edit(Persona present, long ordinal, int version, Givens givens, Set<Part> cleared, Set<Part> changed) {

    public Edit {
        cleared = Set.copyOf(cleared);
        changed = Set.copyOf(changed);
    }

    /// The parts that are drawn again.
    Set<Part> freed() {
        Set<Part> freed = EnumSet.noneOf(Part.class);
        freed.addAll(cleared);
        Givens before = Present.shown(present);
        for (Part part : Part.values()) {
            boolean other = changed.contains(part) && !before.get(part).equals(givens.get(part));
            if (other || cleared.contains(part)) {
                freed.addAll(part.consequences());
            }
        }
        freed.removeAll(givens.parts());
        return freed;
    }
}
