package org.personahub.engine.composer.textual;

import java.util.List;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Perspective;
import org.personahub.engine.composer.language.Pronouns;
import org.personahub.engine.composer.language.Slot;

/// Lets the facts speak as I: what was said about a person becomes what they say.
final class FirstPerson {

    /// The slots whose words may hold pronouns.
    private static final List<Slot> SPOKEN_OF = List.of(
            Slot.OUTCOME,
            Slot.REALITY,
            Slot.STEP,
            Slot.STEP_DONE,
            Slot.STEP_NEXT,
            Slot.OBSTACLE,
            Slot.STAKES,
            Slot.CHANGE,
            Slot.WISH,
            Slot.WISH_TWO,
            Slot.MEMORY,
            Slot.TREASURE,
            Slot.LEISURE,
            Slot.LEISURE_TWO);

    private FirstPerson() {}

    /// Turns the facts of a person.
    static void turn(Facts facts) {
        boolean female = facts.holds(Flag.FEMALE);
        for (Slot slot : SPOKEN_OF) {
            String words = facts.find(slot);
            if (words != null) {
                facts.put(slot, Perspective.first(words, female));
            }
        }
        facts.speak(Pronouns.I);
    }
}
