package org.personahub.engine.composer.behavioral;

import java.util.Map;
import java.util.Objects;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.persona.Culture.Weekend;
import org.personahub.engine.persona.DaySpan.Doing;
import org.personahub.engine.persona.Place;
import org.personahub.engine.persona.Study;
import org.personahub.engine.persona.Work;
import org.personahub.engine.persona.Work.Shift;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Finds when somebody gets up, works or learns, and goes to bed.
final class HoursComposer {

    private static final StreamKey SLEEP = StreamKey.of("behavioral.sleep");
    private static final StreamKey WORK = StreamKey.of("behavioral.hours.work");
    private static final StreamKey SCHOOL = StreamKey.of("behavioral.hours.school");

    private static final int HOUR = 60;
    private static final int EARLIEST = 3 * HOUR;
    private static final int BEFORE_WORK = 45;
    private static final int BEFORE_SCHOOL = 50;

    /// Work beyond this many hours a day takes another day instead.
    private static final double LONG_DAY = 10;

    private static final double LONGEST_DAY = 12;
    private static final double SHORTEST_DAY = 4;

    private final Map<String, DayTimes> times = DayTimes.read();

    DayTimes times(Circumstances life) {
        return DayTimes.of(life.core().territory(), times);
    }

    /// A usual day of the working week.
    Hours weekday(Circumstances life, PersonaStreams streams) {
        int asleep = asleep(life, streams);
        int usual = usualWake(life);
        if (life.works() && life.context().work().shift() != null) {
            return work(life, usual, asleep, daysOfWork(life.context().work(), life), streams.stream(WORK));
        }
        return life.learns() ? school(life, usual, asleep, streams.stream(SCHOOL)) : Hours.free(usual, asleep);
    }

    /// A day of rest, which some spend at work.
    Hours weekend(Circumstances life, Hours weekday, PersonaStreams streams) {
        if (weekday.isFree() || daysOfWork(life.context().work(), life) == 7) {
            return weekday;
        }
        int usual = usualWake(life);
        int later = life.age() < 12 ? 20 : 40 - (int) (15 * Math.clamp(life.of(Measure.MORNINGNESS), -2, 2));
        return Hours.free(fives(usual + later), asleep(life, streams) + 20);
    }

    private static int usualWake(Circumstances life) {
        int usual = switch (life.core().identity().activity()) {
            case EMPLOYED -> 6 * HOUR + 20;
            case IN_EDUCATION -> 6 * HOUR + 40;
            case EARLY_CHILDHOOD -> 7 * HOUR;
            case HOMEMAKING -> 6 * HOUR + 15;
            case UNEMPLOYED, UNABLE_TO_WORK -> 7 * HOUR + 20;
            case RETIRED -> 6 * HOUR + 50;
        };
        return fives(usual + Math.clamp(-life.of(Measure.MORNINGNESS) * 35, -90, 120));
    }

    private static int asleep(Circumstances life, PersonaStreams streams) {
        int age = life.age();
        double usual;
        if (age < 6) {
            usual = 660;
        } else if (age < 18) {
            usual = 560;
        } else {
            usual = age < 65 ? 450 : 435;
        }
        return fives(usual + 35 * Math.clamp(streams.stream(SLEEP).normal(), -2.5, 2.5));
    }

    /// How many days of the week somebody works: those of the place, and more when the hours do not fit in.
    private static int daysOfWork(Work work, Circumstances life) {
        Weekend weekend = Objects.requireNonNullElse(life.context().culture().weekend(), Weekend.SATURDAY_SUNDAY);
        int usual = weekend == Weekend.FRIDAY || weekend == Weekend.SATURDAY || weekend == Weekend.SUNDAY ? 6 : 5;
        int hours = Objects.requireNonNullElse(work.weeklyHours(), 0);
        int days = usual;
        while (days < 7 && hours > days * LONG_DAY) {
            days++;
        }
        return days;
    }

    private static Hours work(Circumstances life, int usual, int asleep, int days, RandomStream stream) {
        Work work = life.context().work();
        double weekly = Objects.requireNonNullElse(work.weeklyHours(), 40);
        int daily = fives(HOUR * Math.clamp(weekly / days, SHORTEST_DAY, LONGEST_DAY));
        int travel = Math.min(Objects.requireNonNullElse(work.commuteMinutes(), 0), 90);
        Shift shift = Objects.requireNonNull(work.shift());
        double noise = Math.clamp(stream.normal(), -2, 2);
        double draw = stream.uniform();
        if (shift == Shift.SPLIT) {
            int first = fives(10 * HOUR + 30 * noise);
            int half = fives(daily / 2.0);
            int second = Math.max(first + half + 2 * HOUR, 17 * HOUR + 30);
            return Hours.around(
                    usual, asleep, BEFORE_WORK, travel, Doing.WORK, first, first + half, second, second + half);
        }
        int with = daily >= 6 * HOUR ? daily + 40 : daily;
        int start = switch (shift) {
            case DAY -> fives(8 * HOUR + 20 + 25 * noise);
            case EARLY -> fives(5 * HOUR + 45 + 30 * noise);
            case LATE -> fives(13 * HOUR + 45 * noise);
            case NIGHT -> fives(21 * HOUR + 30 * noise);
            case ROTATING -> draw < 0.45 ? 6 * HOUR : draw < 0.85 ? 13 * HOUR + 30 : 21 * HOUR;
            case SEASONAL -> fives(6 * HOUR + 15 + 25 * noise);
            case FLEXIBLE, SPLIT -> fives(9 * HOUR + 40 * noise - 20 * life.of(Measure.MORNINGNESS));
        };
        int from = Math.max(start, EARLIEST + BEFORE_WORK + travel);
        return Hours.around(usual, asleep, BEFORE_WORK, travel, Doing.WORK, from, from + with);
    }

    private Hours school(Circumstances life, int usual, int asleep, RandomStream stream) {
        DayTimes place = times(life);
        Study.Status status = Objects.requireNonNull(life.context().study().status());
        boolean far = life.context().place().kind() == Place.Kind.VILLAGE;
        int travel = fives(5 + stream.uniform() * (far ? 40 : 25));
        double draw = stream.uniform();
        int age = life.age();
        int from;
        int to;
        switch (status) {
            case PRESCHOOL -> {
                from = place.school() + 15;
                to = draw < 0.5 ? from + 4 * HOUR : from + 7 * HOUR;
            }
            case UNIVERSITY -> {
                from = 8 * HOUR + 30 * (int) (draw * 4);
                to = from + 5 * HOUR + 30 * (int) (stream.uniform() * 5);
            }
            case ADULT_CLASSES -> {
                from = 9 * HOUR;
                to = 12 * HOUR;
            }
            default -> {
                boolean small = age < 12;
                // Where classrooms are few, they are used twice a day.
                boolean second = small && life.of(Measure.GDP) < 4 && draw < 0.15;
                from = second ? 12 * HOUR + 30 : place.school();
                to = second ? 17 * HOUR : small ? place.primaryEnd() : place.secondaryEnd();
            }
        }
        int to5 = Math.max(to, from + 3 * HOUR);
        return Hours.around(usual, asleep, BEFORE_SCHOOL, travel, Doing.SCHOOL, fives(from), fives(to5));
    }

    private static int fives(double minutes) {
        return (int) Math.rint(minutes / 5) * 5;
    }
}
