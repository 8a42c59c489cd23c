package org.personahub.engine.synthesis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.persona.Access;
import org.personahub.engine.persona.BehavioralModality;
import org.personahub.engine.persona.DaySpan;
import org.personahub.engine.persona.DaySpan.Doing;
import org.personahub.engine.persona.Habit;
import org.personahub.engine.persona.MediaUse;
import org.personahub.engine.persona.Skill;
import org.personahub.engine.persona.Study;

/// What has to be true of what a person does.
final class BehavioralGate {

    static final Gate<Seen<Placed>> GATE = new Gate<>(List.of(
            new Rule<>("behavioral.sleep", "The night is shorter than five hours or longer than fourteen.", seen -> {
                BehavioralModality done = done(seen);
                int minutes = Math.floorMod(minute(done.wakeTime()) - minute(done.bedTime()), DayRules.A_DAY);
                return minutes >= 5 * 60 && minutes <= 14 * 60;
            }),
            new Rule<>(
                    "behavioral.leisure-twice",
                    "One pastime is named twice.",
                    seen -> Seen.allDiffer(done(seen).leisure())),
            new Rule<>(
                    "behavioral.day-with-gap",
                    "The spans of a day do not follow each other over 24 hours.",
                    seen -> DayRules.whole(done(seen).weekday())
                            && DayRules.whole(done(seen).weekend())),
            new Rule<>(
                    "behavioral.day-against-sleep",
                    "The weekday does not begin on getting up and end in bed.",
                    seen -> DayRules.betweenNights(
                            done(seen).weekday(),
                            minute(done(seen).wakeTime()),
                            minute(done(seen).bedTime()))),
            new Rule<>(
                    "behavioral.work-against-activity",
                    "There is work in the weekday of somebody without work, or none in that of somebody with it.",
                    seen -> done(seen).weekday().isEmpty()
                            || DayRules.has(done(seen).weekday(), Doing.WORK)
                                    == (seen.modality().context().work().status() != null)),
            new Rule<>(
                    "behavioral.child-works",
                    "A child below 14 works for pay.",
                    seen -> seen.age() >= 14
                            || !DayRules.has(done(seen).weekday(), Doing.WORK)
                                    && !DayRules.has(done(seen).weekend(), Doing.WORK)),
            new Rule<>(
                    "behavioral.school-against-study",
                    "There are lessons in the weekday of somebody who goes to no school.",
                    seen -> !DayRules.has(done(seen).weekday(), Doing.SCHOOL)
                            || atSchool(seen.modality().context().study())),
            new Rule<>(
                    "behavioral.care-without-children",
                    "Somebody looks after children and lives with none.",
                    seen -> !DayRules.has(done(seen).weekday(), Doing.CARE) || livesWithChildren(seen)),
            new Rule<>(
                    "behavioral.alcohol-for-minor",
                    "It is said how often a minor drinks alcohol.",
                    seen -> seen.age() >= 18 || done(seen).health().alcohol() == null),
            new Rule<>(
                    "behavioral.drives-too-young",
                    "Somebody below 16 can drive.",
                    seen -> seen.age() >= 16
                            || Every.one(
                                    done(seen).skills(), skill -> !skill.words().startsWith("driving"))),
            new Rule<>(
                    "behavioral.budget",
                    "The shares of the budget do not sum to one, or a minor has one.",
                    BudgetRules::sound),
            new Rule<>(
                    "behavioral.media-out-of-reach",
                    "Hours are spent with a medium that does not reach the person.",
                    seen -> reached(
                            done(seen).media(), seen.modality().context().access())),
            new Rule<>(
                    "behavioral.skills",
                    "A skill is named twice or has no level from 1 to 5.",
                    seen -> Every.one(done(seen).skills(), skill -> skill.level() >= 1 && skill.level() <= 5)
                            && allDiffer(done(seen).skills())),
            new Rule<>(
                    "behavioral.habit-incomplete",
                    "A habit lacks its cue, its routine or its reward.",
                    seen -> Every.one(done(seen).habits(), BehavioralGate::complete)),
            new Rule<>(
                    "behavioral.liked-and-disliked",
                    "Something is liked and disliked.",
                    seen -> Every.one(
                            done(seen).likes(), liked -> !done(seen).dislikes().contains(liked)))));

    private BehavioralGate() {}

    private static boolean allDiffer(List<Skill> skills) {
        for (int i = 1; i < skills.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (skills.get(i).words().equals(skills.get(k).words())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static BehavioralModality done(Seen<Placed> seen) {
        return seen.modality().behavioral();
    }

    private static int minute(String clock) {
        return Integer.parseInt(clock, 0, 2, 10) * 60 + Integer.parseInt(clock, 3, 5, 10);
    }

    private static boolean atSchool(Study study) {
        return study.status() != null
                && study.status() != Study.Status.NOT_YET
                && study.status() != Study.Status.COMPLETED
                && study.status() != Study.Status.NEVER_COMPLETED;
    }

    private static boolean livesWithChildren(Seen<Placed> seen) {
        int year = seen.core().identity().birthDate().getYear() + seen.age();
        return !Every.one(
                seen.core().family().relatives(),
                relative -> !relative.coresident() || year - relative.birthYear() >= 14);
    }

    private static boolean reached(MediaUse media, Access access) {
        return (none(media.television()) || Boolean.TRUE.equals(access.television()))
                && (none(media.online()) || Boolean.TRUE.equals(access.internet()));
    }

    private static boolean none(@Nullable Double hours) {
        return hours == null || hours == 0;
    }

    private static boolean complete(Habit habit) {
        return !habit.cue().isBlank()
                && !habit.routine().isBlank()
                && !habit.reward().isBlank();
    }

    /// What has to be true of a day.
    private static final class DayRules {

        static final int A_DAY = 24 * 60;

        private DayRules() {}

        static boolean whole(List<DaySpan> day) {
            int minutes = 0;
            for (int i = 0; i < day.size(); i++) {
                minutes += day.get(i).minutes();
                if (day.get(i).to() != day.get((i + 1) % day.size()).from()) {
                    return false;
                }
            }
            return day.isEmpty() || minutes == A_DAY;
        }

        static boolean betweenNights(List<DaySpan> day, int wake, int bed) {
            return day.isEmpty()
                    || day.getFirst().from() == wake
                            && day.getLast().doing() == Doing.SLEEP
                            && day.getLast().from() == bed;
        }

        static boolean has(List<DaySpan> day, Doing doing) {
            for (DaySpan span : day) {
                if (span.doing() == doing) {
                    return true;
                }
            }
            return false;
        }
    }
}
