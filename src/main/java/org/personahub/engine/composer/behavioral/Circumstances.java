package org.personahub.engine.composer.behavioral;

import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.ContextualModality;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.persona.Relative;
import org.personahub.engine.persona.Study;
import org.personahub.engine.persona.Work.CommuteMode;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// A person and what everything they do depends on.
///
/// @param inCare how many children below 13 live with them, to be looked after by them
/// @param youngest the age of the youngest of these; 99 when there is none
record Circumstances(Core core, ContextualModality context, Facts facts, int inCare, int youngest) {

    private static final int CARED_FOR_BELOW = 13;
    private static final int NOBODY = 99;

    /// The last age at which children are small.
    private static final int SMALL = 5;

    private static final int OLD = 80;

    private static final StreamKey DRIVES = StreamKey.of("behavioral.drives");

    /// Finds out, and says in the facts what the grammars of this package ask for.
    static Circumstances of(Core core, ContextualModality context, Facts facts, PersonaStreams streams) {
        int year = (int) facts.measure(Measure.YEAR);
        int inCare = 0;
        int youngest = NOBODY;
        boolean pupils = false;
        boolean smaller = false;
        for (Relative relative : core.family().relatives()) {
            int age = year - relative.birthYear();
            if (!relative.coresident() || age >= CARED_FOR_BELOW) {
                continue;
            }
            smaller |= age <= SMALL && age + 3 <= core.identity().age();
            if (facts.holds(Flag.ADULT) && isChild(relative.relation())) {
                inCare++;
                youngest = Math.min(youngest, age);
                pupils |= age > SMALL;
            }
        }
        facts.set(Flag.WITH_CHILDREN, inCare > 0)
                .set(Flag.WITH_PUPILS, pupils)
                .set(Flag.WITH_SMALLER, smaller)
                .set(Flag.DRIVES, drives(core, context, facts, streams.stream(DRIVES)))
                .set(Flag.WITH_INFANT, youngest < 3)
                .set(Flag.HAS_COMPANION, !context.circles().companions().isEmpty());
        return new Circumstances(core, context, facts, inCare, youngest);
    }

    /// Whoever drives for a living or to work does; of the others with a car in the household some do, fewer where
    /// cars are few, and fewer women there.
    private static boolean drives(Core core, ContextualModality context, Facts facts, RandomStream stream) {
        if (!facts.holds(Flag.ADULT) || facts.holds(Flag.HARD_SEEING)) {
            return false;
        }
        if (context.work().commuteMode() == CommuteMode.CAR) {
            return true;
        }
        double gdp = Math.min(40, facts.measure(Measure.GDP));
        double share = 0.35 + 0.012 * gdp - (facts.holds(Flag.FEMALE) ? 0.25 - 0.005 * gdp : 0);
        return stream.uniform() < (core.identity().age() < OLD ? share : share / 2) && facts.holds(Flag.HAS_CAR);
    }

    private static boolean isChild(Relation relation) {
        return relation == Relation.CHILD || relation == Relation.GRANDCHILD || relation == Relation.OTHER;
    }

    int age() {
        return core.identity().age();
    }

    boolean adult() {
        return facts.holds(Flag.ADULT);
    }

    boolean female() {
        return core.identity().sex() == Sex.FEMALE;
    }

    boolean works() {
        return core.identity().activity() == Activity.EMPLOYED;
    }

    boolean holds(Flag flag) {
        return facts.holds(flag);
    }

    /// A trait or another measure, in standard deviations or in the unit of the measure.
    double of(Measure measure) {
        return facts.measure(measure);
    }

    /// Standard deviations of household means from those of the territory; 0 when they are not known.
    double wealth() {
        double wealth = facts.measure(Measure.WEALTH);
        return Double.isNaN(wealth) ? 0 : wealth;
    }

    /// Whether they go to lessons of any kind on a weekday.
    boolean learns() {
        Study.Status status = context.study().status();
        Activity activity = core.identity().activity();
        return (activity == Activity.IN_EDUCATION || activity == Activity.EARLY_CHILDHOOD)
                && (status == Study.Status.PRESCHOOL
                        || status == Study.Status.SCHOOL
                        || status == Study.Status.VOCATIONAL
                        || status == Study.Status.UNIVERSITY
                        || status == Study.Status.ADULT_CLASSES);
    }
}
