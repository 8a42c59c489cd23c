package org.personahub.engine.persona;

/// A stretch of a day that somebody spends on one thing.
///
/// A day is a list of spans without a gap. It begins when they get up and ends, with sleep, when they get up again.
///
/// @param from minute of the day at which it begins, 0 to 1439, local time
/// @param to minute of the day at which it ends, 0 to 1439; earlier than `from` when midnight lies between
/// @param doing what it is spent on
/// @param words the same in words, such as `peeling vegetables for the evening`
/// @param where where
public record DaySpan(int from, int to, Doing doing, String words, Where where) {

    private static final int MINUTES_A_DAY = 24 * 60;

    static final Layout<DaySpan> LAYOUT = Layout.<DaySpan>of()
            .whole("from", DaySpan::from)
            .whole("to", DaySpan::to)
            .choice("doing", Doing.class, DaySpan::doing)
            .text("words", DaySpan::words)
            .choice("where", Where.class, DaySpan::where)
            .made(c -> new DaySpan(c.at(0), c.at(1), c.at(2), c.at(3), c.at(4)));

    /// How long it lasts, 1 to 1440 minutes.
    public int minutes() {
        return Math.floorMod(to - from - 1, MINUTES_A_DAY) + 1;
    }

    /// A minute of the day as `HH:mm`.
    public static String clock(int minute) {
        int hours = minute / 60;
        int minutes = minute % 60;
        char[] clock = {
            (char) ('0' + hours / 10),
            (char) ('0' + hours % 10),
            ':',
            (char) ('0' + minutes / 10),
            (char) ('0' + minutes % 10)
        };
        return new String(clock);
    }

    String line() {
        return clock(from) + "–" + clock(to) + " " + words;
    }

    /// What time is spent on.
    public enum Doing {
        SLEEP,
        /// A rest by day, and an infant's naps.
        REST,
        /// Washing, dressing and being washed and dressed.
        PERSONAL_CARE,
        MEAL,
        TRAVEL,
        /// Paid work, and work for a family's farm or shop.
        WORK,
        /// Lessons and lectures.
        SCHOOL,
        /// Learning by oneself.
        STUDY,
        /// Looking after others.
        CARE,
        /// Cooking, cleaning, water, firewood, and the help of children with them.
        HOUSEWORK,
        /// Shopping, offices, appointments, looking for work.
        ERRANDS,
        PLAY,
        LEISURE,
        EXERCISE,
        /// Television, radio, reading the news, and what a phone shows.
        MEDIA,
        /// Being with people.
        COMPANY
    }

    /// Where somebody is.
    public enum Where {
        HOME,
        WORKPLACE,
        SCHOOL,
        UNDERWAY,
        OUT
    }
}
