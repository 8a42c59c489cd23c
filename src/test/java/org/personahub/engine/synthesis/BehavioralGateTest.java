package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personahub.engine.synthesis.SoundPerson.CONTEXT;
import static org.personahub.engine.synthesis.SoundPerson.NURSE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.personahub.engine.Records;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.BehavioralModality;
import org.personahub.engine.persona.DaySpan;
import org.personahub.engine.persona.DaySpan.Doing;
import org.personahub.engine.persona.DaySpan.Where;
import org.personahub.engine.persona.Habit;
import org.personahub.engine.persona.HealthHabits.Alcohol;
import org.personahub.engine.persona.Skill;
import org.personahub.engine.persona.Work;

class BehavioralGateTest {

    private static final BehavioralModality SOUND = SoundPerson.behavioral();

    @Test
    void everyRuleFindsItsFault() {
        assertThat(BehavioralGate.GATE.check(seen(NURSE, lived("leisure", SOUND.leisure()))))
                .isEmpty();
        Core child = Records.with(NURSE, "identity.age", 9);
        Core alone = Records.with(NURSE, "family.relatives", List.of());

        Map<String, Seen<Placed>> broken = new LinkedHashMap<>();
        broken.put("behavioral.sleep", adult("bedTime", "23:59", "wakeTime", "03:00"));
        broken.put("behavioral.leisure-twice", adult("leisure", List.of("reading", "reading")));
        broken.put(
                "behavioral.day-with-gap",
                adult("weekend", SOUND.weekend().subList(1, SOUND.weekend().size())));
        broken.put("behavioral.day-against-sleep", adult("wakeTime", "10:01"));
        broken.put(
                "behavioral.work-against-activity",
                new Seen<>(NURSE, new Placed(Records.with(CONTEXT, "work", Work.NONE), SOUND)));
        broken.put("behavioral.child-works", seen(child, new Placed(CONTEXT, SOUND)));
        broken.put("behavioral.school-against-study", adult("weekday", with(Doing.SCHOOL)));
        broken.put("behavioral.care-without-children", seen(alone, lived("weekday", with(Doing.CARE))));
        broken.put("behavioral.alcohol-for-minor", seen(child, lived("health.alcohol", Alcohol.SELDOM)));
        broken.put("behavioral.drives-too-young", seen(child, lived("skills", List.of(new Skill("driving", 2)))));
        broken.put("behavioral.budget", adult("spending.food", 0.99));
        broken.put("behavioral.media-out-of-reach", unreached());
        broken.put("behavioral.skills", adult("skills", List.of(new Skill("sewing", 2), new Skill("sewing", 3))));
        broken.put("behavioral.habit-incomplete", adult("habits", List.of(new Habit("at dusk", "", "quiet"))));
        broken.put("behavioral.liked-and-disliked", adult("dislikes", SOUND.likes()));

        broken.forEach((rule, seen) -> assertThat(BehavioralGate.GATE.check(seen))
                .as(rule)
                .extracting(Finding::rule)
                .contains(rule));
        assertThat(BehavioralGate.GATE.rules().stream().map(Rule::name))
                .containsExactlyInAnyOrderElementsOf(broken.keySet());
    }

    private static Seen<Placed> seen(Core core, Placed lived) {
        return new Seen<>(core, lived);
    }

    private static Seen<Placed> adult(String path, Object value) {
        return seen(NURSE, lived(path, value));
    }

    private static Seen<Placed> adult(String path, Object value, String other, Object otherValue) {
        return seen(NURSE, new Placed(CONTEXT, Records.with(Records.with(SOUND, path, value), other, otherValue)));
    }

    private static Seen<Placed> unreached() {
        return seen(
                NURSE,
                new Placed(
                        Records.with(CONTEXT, "access.television", false),
                        Records.with(SOUND, "media.television", 2.0)));
    }

    private static Placed lived(String path, Object value) {
        return new Placed(CONTEXT, Records.with(SOUND, path, value));
    }

    /// The weekday with its second span spent on something else.
    private static List<DaySpan> with(Doing doing) {
        List<DaySpan> spans = new ArrayList<>(SOUND.weekday());
        DaySpan span = spans.get(1);
        spans.set(1, new DaySpan(span.from(), span.to(), doing, span.words(), Where.HOME));
        return spans;
    }
}
