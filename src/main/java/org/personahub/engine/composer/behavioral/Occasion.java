package org.personahub.engine.composer.behavioral;

import java.util.Locale;
import org.personahub.engine.persona.DaySpan.Doing;
import org.personahub.engine.persona.DaySpan.Where;
import org.personahub.engine.random.StreamKey;

/// What a stretch of a day may be for. Its words are those of the symbol of that name in the grammar of days.
enum Occasion {
    SLEEP(Doing.SLEEP, Where.HOME, 0),
    WASHING(Doing.PERSONAL_CARE, Where.HOME, 20),
    BREAKFAST(Doing.MEAL, Where.HOME, 20),
    LUNCH(Doing.MEAL, Where.HOME, 40),
    LUNCH_WORK(Doing.MEAL, Where.WORKPLACE, 35),
    LUNCH_SCHOOL(Doing.MEAL, Where.SCHOOL, 40),
    DINNER(Doing.MEAL, Where.HOME, 40),
    DINNER_WORK(Doing.MEAL, Where.WORKPLACE, 30),
    FEED(Doing.MEAL, Where.HOME, 20),
    NAP(Doing.REST, Where.HOME, 75),
    REST(Doing.REST, Where.HOME, 45),
    WAY(Doing.TRAVEL, Where.UNDERWAY, 0),
    SCHOOL_WAY(Doing.TRAVEL, Where.UNDERWAY, 0),
    BACK(Doing.TRAVEL, Where.UNDERWAY, 0),
    SCHOOL(Doing.SCHOOL, Where.SCHOOL, 0),
    SCHOOL_AFTER(Doing.SCHOOL, Where.SCHOOL, 0),
    HOMEWORK(Doing.STUDY, Where.HOME, 60),
    CARE_MORNING(Doing.CARE, Where.HOME, 25),
    CARE(Doing.CARE, Where.HOME, 60),
    CARE_EVENING(Doing.CARE, Where.HOME, 40),
    HOUSEWORK(Doing.HOUSEWORK, Where.HOME, 60),
    COOKING(Doing.HOUSEWORK, Where.HOME, 60),
    HELP(Doing.HOUSEWORK, Where.HOME, 50),
    ERRANDS(Doing.ERRANDS, Where.OUT, 50),
    SEARCH(Doing.ERRANDS, Where.OUT, 90),
    TREATMENT(Doing.ERRANDS, Where.OUT, 60),
    MEDIA(Doing.MEDIA, Where.HOME, 75),
    COMPANY(Doing.COMPANY, Where.HOME, 50),
    COMPANY_LATE(Doing.COMPANY, Where.HOME, 40),
    VISIT(Doing.COMPANY, Where.OUT, 100),
    WATCHING_OVER(Doing.COMPANY, Where.HOME, 50),
    PLAY(Doing.PLAY, Where.HOME, 60),
    BED(Doing.PERSONAL_CARE, Where.HOME, 15),
    /// The pastimes of the person; what they are says where and how long.
    PASTIME_1(Doing.LEISURE, Where.HOME, 0),
    PASTIME_2(Doing.LEISURE, Where.HOME, 0),
    PASTIME_3(Doing.LEISURE, Where.HOME, 0);

    static final int MOST_VARIANTS = 3;

    private static final int HOUR = 60;

    private final Doing doing;
    private final Where where;
    private final int minutes;
    private final String symbol = name().toLowerCase(Locale.ROOT);
    private final StreamKey key = StreamKey.of("behavioral.day." + symbol);

    Occasion(Doing doing, Where where, int minutes) {
        this.doing = doing;
        this.where = where;
        this.minutes = minutes;
    }

    Doing doing() {
        return doing;
    }

    Where where() {
        return where;
    }

    /// How long it usually lasts; 0 where something else says so.
    int minutes() {
        return minutes;
    }

    /// Whether it may begin at that minute of the day.
    boolean beginsAt(int minute) {
        return switch (this) {
            case ERRANDS -> minute >= 8 * HOUR && minute < 19 * HOUR;
            case SEARCH, TREATMENT -> minute >= 8 * HOUR && minute < 17 * HOUR;
            case CARE_MORNING -> minute < 9 * HOUR;
            case CARE_EVENING -> minute >= 17 * HOUR && minute < 21 * HOUR;
            case CARE, HOUSEWORK, COOKING -> minute < 21 * HOUR;
            case VISIT -> minute >= 8 * HOUR && minute < 20 * HOUR;
            case HELP, PLAY, HOMEWORK -> minute < 21 * HOUR;
            case COMPANY -> minute < 21 * HOUR + 30;
            default -> true;
        };
    }

    /// How many ways of saying it one person has.
    int variants() {
        return switch (doing) {
            case HOUSEWORK, CARE, COMPANY, MEDIA, PLAY -> MOST_VARIANTS;
            case ERRANDS, STUDY, MEAL, REST, TRAVEL -> 2;
            default -> 1;
        };
    }

    String symbol() {
        return symbol;
    }

    StreamKey key() {
        return key;
    }

    /// Which of the person's pastimes it is, from 0 on; -1 for all others.
    int pastime() {
        return this.compareTo(PASTIME_1) < 0 ? -1 : ordinal() - PASTIME_1.ordinal();
    }
}
