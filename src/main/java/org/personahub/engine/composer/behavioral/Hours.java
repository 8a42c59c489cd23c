package org.personahub.engine.composer.behavioral;

import org.personahub.engine.persona.DaySpan.Doing;

/// The fixed points of a day, in minutes from the midnight before it, all multiples of 5; those after the next
/// midnight lie above 1440.
///
/// @param wake when they get up
/// @param bed when they go to bed, later than everything else
/// @param travel minutes of the way to work or school, one way
/// @param doing what the blocks are, WORK or SCHOOL
/// @param blocks beginnings and ends of work or school, in order: from, to, from, to
record Hours(int wake, int bed, int travel, Doing doing, int... blocks) {

    static final int A_DAY = 24 * 60;

    private static final int WIND_DOWN = 40;
    private static final int LEAST_SLEEP = 5 * 60 + 30;
    private static final int[] FREE = {};

    /// A day without work or school.
    static Hours free(int wake, int asleep) {
        return new Hours(wake, wake + A_DAY - asleep, 0, Doing.LEISURE, FREE);
    }

    /// A day around fixed blocks: up in time for the first, and not in bed before the way back from the last.
    ///
    /// @param usual when they would get up
    /// @param asleep minutes they would sleep
    /// @param before minutes they need before they leave
    static Hours around(int usual, int asleep, int before, int travel, Doing doing, int... blocks) {
        int leave = blocks[0] - travel;
        int home = blocks[blocks.length - 1] + travel;
        int wake = Math.min(usual, leave - before);
        int bed = wake + A_DAY - asleep;
        if (bed < home + WIND_DOWN) {
            bed = home + WIND_DOWN;
            wake = Math.min(bed - A_DAY + asleep, leave - before);
            bed = Math.min(bed, wake + A_DAY - LEAST_SLEEP);
        }
        return new Hours(wake, bed, travel, doing, blocks);
    }

    boolean isFree() {
        return blocks.length == 0;
    }
}
