package org.personahub.engine.composer.behavioral;

import org.personahub.engine.persona.DaySpan.Doing;
import org.personahub.engine.persona.DaySpan.Where;

/// Something a person does in free time.
///
/// @param words a gerund, such as `fishing from the bank with two lines`
/// @param minutes how long it usually takes
/// @param from the hour of the day from which on it may begin
/// @param to the hour until which it may begin
/// @param usual whether it belongs into a usual day, or is for a special one
/// @param medium what it is done with
record Pastime(String words, Doing doing, Where where, int minutes, int from, int to, boolean usual, Medium medium) {

    private static final int USUAL_MINUTES = 60;
    private static final int HOUR = 60;

    /// What somebody does because of their pursuit.
    static Pastime of(String words, FreeTime freeTime) {
        Medium medium = words.startsWith("reading") ? Medium.READING : Medium.NONE;
        return switch (freeTime) {
            case HOME -> new Pastime(words, Doing.LEISURE, Where.HOME, USUAL_MINUTES, 0, 24, true, medium);
            case OUT -> new Pastime(words, Doing.LEISURE, Where.OUT, USUAL_MINUTES, 6, 20, true, medium);
            case SPORT -> new Pastime(words, Doing.EXERCISE, Where.OUT, USUAL_MINUTES, 6, 20, true, medium);
            case MORNING -> new Pastime(words, Doing.EXERCISE, Where.OUT, USUAL_MINUTES, 4, 11, true, medium);
            case NIGHT -> new Pastime(words, Doing.LEISURE, Where.OUT, USUAL_MINUTES, 19, 24, true, medium);
        };
    }

    /// Whether it may begin at that minute of the day.
    boolean beginsAt(int minute) {
        return minute >= from * HOUR && minute < to * HOUR;
    }

    /// What carries a pastime.
    enum Medium {
        NONE,
        READING,
        TELEVISION,
        ONLINE
    }
}
