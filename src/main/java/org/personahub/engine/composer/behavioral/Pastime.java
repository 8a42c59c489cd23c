package org.personahub.engine.composer.behavioral;

import org.personahub.engine.persona.DaySpan.Doing;
import org.personahub.engine.persona.DaySpan.Where;

/// Something a person does in free time.
///
/// @param words a gerund, such as `fishing from the bank with two lines`
/// @param minutes how long it usually takes
record Pastime(String words, Doing doing, Where where, int minutes) {

    private static final int USUAL_MINUTES = 60;

    /// One of which only the words are known.
    static Pastime of(String words) {
        return new Pastime(words, Doing.LEISURE, Where.HOME, USUAL_MINUTES);
    }
}
