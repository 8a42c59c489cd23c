package org.personahub.engine.composer.behavioral;

import java.util.List;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.persona.DaySpan;
import org.personahub.engine.persona.DaySpan.Doing;
import org.personahub.engine.persona.DaySpan.Where;

/// One day of one person: its fixed points first, meals at the times of the place, and what fills the rest.
final class DayPlan {

    private static final int NOON = 12 * 60;
    private static final int EVENING = 18 * 60;

    /// A meal may begin this much before its time, and is left out when it is this late.
    private static final int EARLY = 15;

    private static final int MISSED = 130;

    /// Work and school longer than this have a break.
    private static final int WITH_BREAK = 5 * 60;

    /// What is left of a gap goes to what fills it when it is shorter than this.
    private static final int REMAINDER = 25;

    /// How often one pastime comes up in a day.
    private static final int MOST_USES = 2;

    private static final int LATE = 21 * 60 + 30;

    private final Circumstances life;
    private final DayTimes times;
    private final Hours hours;
    private final DayParts parts;
    private final List<Pastime> pastimes;
    private final DayComposer.Wording wording;
    private final Day day;
    private final int dinner;
    private boolean lunchDone;
    private boolean dinnerDone;
    private boolean rested;
    private boolean settled;
    private final boolean free;
    private final int[] uses;
    private final int[] next = new int[3];

    /// @param free whether it is a day of rest, on which no child has to leave in the morning
    DayPlan(
            Circumstances life,
            DayTimes times,
            Hours hours,
            DayParts parts,
            List<Pastime> pastimes,
            boolean free,
            DayComposer.Wording wording) {
        this.life = life;
        this.times = times;
        this.hours = hours;
        this.parts = parts;
        this.pastimes = pastimes;
        this.free = free;
        this.uses = new int[pastimes.size()];
        this.wording = wording;
        this.day = new Day(hours.wake());
        this.dinner = Math.min(times.dinner(), hours.bed() - 80);
    }

    List<DaySpan> spans() {
        int leave = hours.isFree() ? hours.bed() : hours.blocks()[0] - hours.travel();
        morning(leave);
        int[] blocks = hours.blocks();
        for (int i = 0; i < blocks.length; i += 2) {
            boolean apart = i == 0 || blocks[i] - blocks[i - 1] >= 3 * hours.travel() + 60;
            fill(blocks[i] - (apart ? hours.travel() : 0));
            travel(blocks[i], true);
            block(blocks[i], blocks[i + 1], i / 2, blocks.length == 2);
            boolean last = i + 2 == blocks.length;
            if (last || blocks[i + 2] - blocks[i + 1] >= 3 * hours.travel() + 60) {
                travel(blocks[i + 1] + hours.travel(), false);
            }
        }
        fill(hours.bed() - 15);
        add(Occasion.BED, hours.bed());
        add(Occasion.SLEEP, hours.wake() + Hours.A_DAY);
        return day.spans();
    }

    private void morning(int leave) {
        int time = leave - day.now();
        add(Occasion.WASHING, day.now() + 20);
        Occasion care = this.free && !life.holds(Flag.WITH_INFANT) ? Occasion.CARE : Occasion.CARE_MORNING;
        if (time >= 70 && wording.suits(care)) {
            add(care, day.now() + 25);
        }
        if (day.now() > times.lunch() - EARLY) {
            // Whoever gets up this late begins with the next meal.
            add(Occasion.LUNCH, day.now() + 30);
            lunchDone = true;
        } else if (time >= 40) {
            add(Occasion.BREAKFAST, day.now() + 20);
        }
    }

    private void travel(int until, boolean there) {
        Occasion way = !there ? Occasion.BACK : hours.doing() == Doing.SCHOOL ? Occasion.SCHOOL_WAY : Occasion.WAY;
        add(way, until);
    }

    private void block(int from, int to, int number, boolean alone) {
        int length = to - from;
        boolean school = hours.doing() == Doing.SCHOOL;
        int pause;
        Occasion meal;
        if (alone && times.lunch() >= from + 90 && times.lunch() <= to - 45 && length >= 4 * 60) {
            pause = times.lunch();
            boolean home = !school && hours.travel() == 0;
            meal = school ? Occasion.LUNCH_SCHOOL : home ? Occasion.LUNCH : Occasion.LUNCH_WORK;
            lunchDone = true;
        } else if (alone && !school && length >= WITH_BREAK) {
            pause = dinner >= from + 60 && dinner <= to - 60 ? dinner : (from + length / 2) / 5 * 5;
            meal = Occasion.DINNER_WORK;
        } else {
            pause = to;
            meal = Occasion.LUNCH;
        }
        lunchDone |= to >= times.lunch() + MISSED && from < times.lunch();
        dinnerDone |= to >= dinner + MISSED && from < dinner;
        half(pause, school, number);
        if (pause < to) {
            add(meal, Math.min(to, pause + meal.minutes()));
            half(to, school, number + 1);
        }
    }

    private void half(int until, boolean school, int half) {
        if (school) {
            add(half == 0 ? Occasion.SCHOOL : Occasion.SCHOOL_AFTER, until);
        } else {
            day.until(until, Doing.WORK, wording.task(half), hours.travel() == 0 ? Where.HOME : Where.WORKPLACE);
        }
    }

    /// Fills the day until then.
    private void fill(int until) {
        while (day.now() < until) {
            int now = day.now();
            if (!lunchDone && now >= times.lunch() - EARLY) {
                lunchDone = true;
                if (now <= times.lunch() + MISSED && until - now >= 20) {
                    add(Occasion.LUNCH, Math.min(until, now + Occasion.LUNCH.minutes()));
                    afternoonRest(until);
                }
            } else if (!dinnerDone && now >= dinner - EARLY) {
                dinnerDone = true;
                if (now <= dinner + MISSED && until - now >= 20) {
                    add(Occasion.DINNER, Math.min(until, now + Occasion.DINNER.minutes()));
                }
            } else {
                int meal = !lunchDone ? times.lunch() : !dinnerDone ? dinner : Integer.MAX_VALUE;
                one(Math.min(until, meal > now ? meal : until));
            }
        }
    }

    private void afternoonRest(int until) {
        if (times.rest() > 0 && !rested && life.age() >= 30 && until - day.now() >= 90) {
            rested = true;
            add(Occasion.REST, day.now() + times.rest());
        }
    }

    /// One filler, at most until then.
    private void one(int most) {
        int now = day.now();
        int part = now < NOON ? 0 : now < EVENING ? 1 : 2;
        Occasion[] pool = part == 0 ? parts.morning() : part == 1 ? parts.afternoon() : parts.evening();
        for (int tries = 0; tries < pool.length; tries++) {
            Occasion occasion = pool[next[part]++ % pool.length];
            if (occasion.pastime() >= 0) {
                if (pastime(occasion.pastime(), most)) {
                    return;
                }
            } else if (occasion.beginsAt(now % Hours.A_DAY) && !over(occasion) && wording.suits(occasion)) {
                settled |= occasion == Occasion.CARE_EVENING;
                add(occasion, end(now, occasion.minutes(), most));
                return;
            }
        }
        rest(most);
    }

    /// The children are put to bed once.
    private boolean over(Occasion occasion) {
        return occasion == Occasion.CARE_EVENING && settled;
    }

    /// The pastime that has come up least, that one first, if the hour is right for any.
    private boolean pastime(int first, int most) {
        int now = day.now();
        int best = -1;
        for (int i = 0; i < pastimes.size(); i++) {
            int index = (first + i) % pastimes.size();
            boolean open = uses[index] < MOST_USES && pastimes.get(index).beginsAt(now % Hours.A_DAY);
            if (open && (best < 0 || uses[index] < uses[best])) {
                best = index;
            }
        }
        if (best < 0) {
            return false;
        }
        uses[best]++;
        Pastime chosen = pastimes.get(best);
        day.until(end(now, chosen.minutes(), most), chosen.doing(), chosen.words(), chosen.where());
        return true;
    }

    /// What is left when nothing else comes up.
    private void rest(int most) {
        int now = day.now();
        Occasion left = life.age() < 6
                ? Occasion.WATCHING_OVER
                : now >= LATE ? Occasion.COMPANY_LATE : wording.suits(Occasion.MEDIA) ? Occasion.MEDIA : Occasion.REST;
        add(left, end(now, left.minutes(), most));
    }

    private static int end(int now, int minutes, int most) {
        return most - now - minutes < REMAINDER ? most : now + minutes;
    }

    private void add(Occasion occasion, int until) {
        if (until > day.now()) {
            boolean visited = occasion == Occasion.VISIT && life.holds(Flag.IN_INSTITUTION);
            day.until(until, occasion.doing(), wording.of(occasion), visited ? Where.HOME : occasion.where());
        }
    }
}
