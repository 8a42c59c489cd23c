package org.personahub.engine.composer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.composer.language.English;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.ExperientialModality;
import org.personahub.engine.persona.ExperientialModality.LearningStyle;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Composes what a person has lived through and what they move toward.
final class ExperientialComposer {

    static final StreamKey STAGE = StreamKey.of("experiential");

    private static final StreamKey MARRIAGE = StreamKey.of("experiential.lifeLine.marriage");
    private static final StreamKey PARTING = StreamKey.of("experiential.lifeLine.parting");
    private static final StreamKey FIRST_JOB = StreamKey.of("experiential.lifeLine.firstJob");
    private static final StreamKey PURSUIT_BEGAN = StreamKey.of("experiential.lifeLine.pursuit");
    private static final StreamKey LEARNING = StreamKey.of("experiential.learningStyle");

    private static final int SCHOOL_AGE = 6;

    /// The least age at a first job, by ISCED level attained.
    private static final int[] FIRST_JOB_AGE = {14, 15, 16, 18, 19, 20, 22, 24, 27};

    ExperientialModality compose(Core core, Facts facts, Anchors anchors, PersonaStreams streams) {
        return new ExperientialModality(
                lifeLine(core, anchors, streams),
                learningStyle(core, streams),
                "To " + anchors.pursuit().outcome(),
                "Has " + anchors.pursuit().reality(),
                English.capital(anchors.pursuit().step()),
                Math.rint(anchors.tension() * 100) / 100);
    }

    private static List<LifeEvent> lifeLine(Core core, Anchors anchors, PersonaStreams streams) {
        Identity identity = core.identity();
        int age = identity.age();
        List<LifeEvent> events = new ArrayList<>();
        events.add(at(identity, 0, "BIRTH", "born in " + core.territory().name()));
        if (age > SCHOOL_AGE && core.education() > 0) {
            events.add(at(identity, SCHOOL_AGE, "SCHOOL", "started school"));
        }
        if (identity.activity() == Activity.EMPLOYED || identity.activity() == Activity.RETIRED) {
            int earliest = Math.min(FIRST_JOB_AGE[core.education()], age);
            int latest = Math.min(earliest + 4, age);
            int first = earliest + streams.stream(FIRST_JOB).below(latest - earliest + 1);
            events.add(at(identity, first, "FIRST_JOB", "first paid work"));
        }
        addPartnership(identity, streams, events);
        int least = Math.clamp(anchors.pursuit().minAge(), Math.max(0, age - 12), age);
        int began = least + streams.stream(PURSUIT_BEGAN).below(age - least + 1);
        events.add(at(
                identity,
                began,
                "PURSUIT",
                "first wanted to " + anchors.pursuit().outcome()));
        events.sort(Comparator.comparingInt(LifeEvent::age));
        return List.copyOf(events);
    }

    private static void addPartnership(Identity identity, PersonaStreams streams, List<LifeEvent> events) {
        int age = identity.age();
        MaritalStatus status = identity.maritalStatus();
        switch (status) {
            case MARRIED, SEPARATED, DIVORCED, WIDOWED -> {
                int earliest = Math.min(18, age);
                int latest = Math.min(Math.max(earliest, age - 1), 38);
                int married = earliest + streams.stream(MARRIAGE).below(latest - earliest + 1);
                events.add(at(identity, married, "MARRIAGE", "married"));
                if (status != MaritalStatus.MARRIED) {
                    int parted = married + streams.stream(PARTING).below(age - married + 1);
                    String kind = status == MaritalStatus.WIDOWED ? "WIDOWHOOD" : "SEPARATION";
                    String words = status == MaritalStatus.WIDOWED
                            ? "lost the person they had married"
                            : status == MaritalStatus.DIVORCED ? "divorced" : "separated";
                    events.add(at(identity, parted, kind, words));
                }
            }
            case COHABITING -> {
                int together = Math.min(18, age) + streams.stream(MARRIAGE).below(Math.max(1, age - 17));
                events.add(at(identity, Math.min(together, age), "MOVED_IN", "moved in with a partner"));
            }
            case NEVER_MARRIED, NOT_APPLICABLE -> {}
        }
    }

    /// An event in the calendar year in which the person turned that age.
    private static LifeEvent at(Identity identity, int age, String kind, String description) {
        return new LifeEvent(identity.birthDate().getYear() + age, age, kind, description);
    }

    private static LearningStyle learningStyle(Core core, PersonaStreams streams) {
        var stream = streams.stream(LEARNING);
        double abstraction = (core.traits().openness() - 50) / 10 + stream.normal();
        double action = (core.traits().extraversion() - 50) / 10 + stream.normal();
        if (abstraction > 0) {
            return action > 0 ? LearningStyle.ACTING : LearningStyle.THINKING;
        }
        return action > 0 ? LearningStyle.EXPERIENCING : LearningStyle.REFLECTING;
    }
}
