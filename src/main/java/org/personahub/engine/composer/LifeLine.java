package org.personahub.engine.composer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.CreativeStep;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Composes the dated events of a life, from what identity, family and pursuit say has happened.
final class LifeLine {

    private static final StreamKey WORDS = StreamKey.of("experiential.lifeLine.words");
    private static final StreamKey FIRST_JOB = StreamKey.of("experiential.lifeLine.firstJob");
    private static final StreamKey RETIREMENT = StreamKey.of("experiential.lifeLine.retirement");
    private static final StreamKey WORK_ENDED = StreamKey.of("experiential.lifeLine.workEnded");
    private static final StreamKey MOVES = StreamKey.of("experiential.lifeLine.moves");
    private static final StreamKey ILLNESS = StreamKey.of("experiential.lifeLine.illness");
    private static final StreamKey SCHOOL = StreamKey.of("experiential.lifeLine.school");
    private static final StreamKey EARLY = StreamKey.of("experiential.lifeLine.earlyYears");
    private static final StreamKey TURN = StreamKey.of("experiential.lifeLine.pursuit");

    private static final int SCHOOL_AGE = 6;

    /// Usual ages at the end of each ISCED level, and at a first job after it.
    private static final int[] DONE_AGE = {0, 12, 15, 18, 19, 20, 22, 24, 28};

    /// The level that is done before each one.
    private static final int[] BEFORE = {0, 0, 1, 2, 3, 3, 3, 6, 7};

    private static final int[] FIRST_JOB_AGE = {14, 15, 16, 18, 19, 20, 22, 24, 27};

    private static final List<String> DONE_SYMBOL = List.of(
            "school_left",
            "primary_done",
            "lower_done",
            "upper_done",
            "vocational_done",
            "college_done",
            "degree_done",
            "master_done",
            "doctorate_done");

    private static final int LEAST_AGE_TO_RETIRE = 40;
    private static final int ADULT = 18;

    private final Grammar grammar = Grammar.load("/composer/en/experiential-life.grammar");
    private final Onsets onsets = new Onsets();

    List<LifeEvent> of(Core core, Facts facts, Pursuit pursuit, PersonaStreams streams) {
        LifeEvents events = new LifeEvents(core.identity(), facts, grammar, streams.stream(WORDS));
        events.at(0, "BIRTH", "birth");
        earlyYears(events, streams.stream(EARLY));
        schooling(core, events, streams.stream(SCHOOL));
        work(core, facts, events, streams);
        LifeOfKin.add(core, events, streams);
        change(core.identity(), facts, events, streams);
        shared(facts, events);
        pursuit(pursuit, facts, events, streams.stream(TURN));
        return events.line();
    }

    private static void earlyYears(LifeEvents events, RandomStream stream) {
        int age = events.age();
        double milestone = stream.uniform();
        if (age < 4) {
            events.at(0, "FIRST_SMILE", "first_smile");
        }
        if (age >= 1 && age < 10) {
            events.at(1, "FIRST_STEPS", "first_steps");
        }
        if (age >= 2 && age < 8) {
            events.at(1 + (milestone < 0.5 ? 1 : 0), "FIRST_WORDS", "first_words");
        }
        if (age >= 4 && age < 14) {
            events.at(3 + (milestone < 0.3 ? 1 : 0), "FIRST_FRIEND", "first_friend");
        }
        if (age >= 8 && age < 30) {
            events.at(7 + (int) (milestone * Math.min(age - 7, 6)), "MILESTONE", "milestone_child");
        }
    }

    private static void schooling(Core core, LifeEvents events, RandomStream stream) {
        int age = core.identity().age();
        int level = core.education();
        boolean pupil = core.identity().activity() == Activity.IN_EDUCATION;
        int later = stream.chance(0.2) ? 1 : 0;
        if (age > SCHOOL_AGE && (level > 0 || pupil)) {
            events.at(SCHOOL_AGE, "SCHOOL", "school");
        }
        if (level == 1 && !pupil && age >= ADULT) {
            events.at(Math.min(age, DONE_AGE[1] + later), "LEFT_SCHOOL", "school_left");
            return;
        }
        if (level == 0) {
            return;
        }
        if (BEFORE[level] > 0) {
            events.at(Math.min(age, DONE_AGE[BEFORE[level]] + later), "EDUCATION", DONE_SYMBOL.get(BEFORE[level]));
        }
        events.at(Math.min(age, DONE_AGE[level] + later), "EDUCATION", DONE_SYMBOL.get(level));
    }

    private static void work(Core core, Facts facts, LifeEvents events, PersonaStreams streams) {
        Activity activity = core.identity().activity();
        int age = events.age();
        if (activity != Activity.EMPLOYED && activity != Activity.RETIRED) {
            if (activity == Activity.UNEMPLOYED
                    && age >= 24
                    && streams.stream(WORK_ENDED).chance(0.6)) {
                events.at(age - 1, "WORK_ENDED", "work_ended");
            }
            return;
        }
        int earliest = Math.min(FIRST_JOB_AGE[core.education()], age);
        int first = between(earliest, Math.min(earliest + 4, age), streams.stream(FIRST_JOB));
        double years = facts.measure(Measure.YEARS_IN_JOB);
        if (Double.isNaN(years)) {
            events.at(first, "FIRST_JOB", "first_job");
        } else {
            int began = age - (int) years;
            events.at(Math.min(first, began), "FIRST_JOB", "first_job");
            if (began > first) {
                events.at(began, "PRESENT_JOB", "present_job");
            }
        }
        if (activity == Activity.RETIRED) {
            double usual = 61 + 3.5 * Math.clamp(streams.stream(RETIREMENT).normal(), -3, 3);
            int retired = Math.clamp(Math.round(usual), Math.min(LEAST_AGE_TO_RETIRE, age), age);
            events.at(Math.max(first, retired), "RETIREMENT", "retirement");
        }
    }

    /// Where the context says that somebody moved or lives with an illness, the line says when it came about.
    private void change(Identity identity, Facts facts, LifeEvents events, PersonaStreams streams) {
        int age = identity.age();
        boolean moved = facts.holds(Flag.MOVED);
        RandomStream house = streams.stream(MOVES);
        boolean again = house.chance(age < ADULT ? 0.12 : 0.3) && age >= 5;
        if (moved) {
            events.in((int) facts.measure(Measure.MOVE_YEAR), "MOVE", "arrived", null);
        } else if (again) {
            int from = age < ADULT ? 2 : 17;
            events.at(between(from, Math.max(from, Math.min(age, 45)), house), "MOVE", "moved");
        }
        RandomStream illness = streams.stream(ILLNESS);
        if (facts.holds(Flag.HAS_CONDITION)) {
            events.at(onsets.age(facts.value(Slot.CONDITION), age, illness), "ILLNESS", "illness_lasting");
        } else if (age >= 7 && illness.chance(0.12)) {
            events.at(between(3, Math.min(age, 15), illness), "ILLNESS", "illness_child");
        }
        facts.put(Measure.MOVES, moved || again ? 1 : 0);
    }

    /// What happened in the community, for those who lived there then.
    private static void shared(Facts facts, LifeEvents events) {
        String year = facts.find(Slot.SHARED_YEAR);
        if (year == null) {
            return;
        }
        int then = Integer.parseInt(year);
        if (facts.holds(Flag.MOVED) && facts.measure(Measure.MOVE_YEAR) > then) {
            facts.put(Slot.SHARED_YEAR, null).put(Slot.SHARED_EVENT, null);
        } else {
            events.in(then, "COMMUNITY", "community_event", null);
        }
    }

    private static void pursuit(Pursuit pursuit, Facts facts, LifeEvents events, RandomStream stream) {
        int since = pursuit.since();
        events.in(since, "PURSUIT", "pursuit", null);
        String turned = null;
        for (CreativeStep step : pursuit.steps()) {
            turned = step.state() == CreativeStep.State.DONE ? step.words() : turned;
        }
        int now = (int) facts.measure(Measure.YEAR);
        if (turned != null && now - since >= 2) {
            @Nullable String present = facts.find(Slot.STEP);
            facts.put(Slot.STEP, turned);
            events.in(since + 1 + stream.below(now - since - 1), "PURSUIT_TURN", "pursuit_turn", null);
            facts.put(Slot.STEP, present);
        }
    }

    static int between(int from, int to, RandomStream stream) {
        return to <= from ? from : from + stream.below(to - from + 1);
    }
}
