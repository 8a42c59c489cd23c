package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.personahub.engine.synthesis.SoundPerson.COMPOSER;
import static org.personahub.engine.synthesis.SoundPerson.FACTS;
import static org.personahub.engine.synthesis.SoundPerson.NURSE;
import static org.personahub.engine.synthesis.SoundPerson.STREAMS;
import static org.personahub.engine.synthesis.SoundPerson.assertFound;
import static org.personahub.engine.synthesis.SoundPerson.seen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.personahub.engine.Records;
import org.personahub.engine.persona.ContextualModality;
import org.personahub.engine.persona.ContextualModality.LanguageUse;
import org.personahub.engine.persona.Generation.LivedEvent;
import org.personahub.engine.persona.Migration;
import org.personahub.engine.persona.Place;
import org.personahub.engine.persona.Study;
import org.personahub.engine.persona.Work;

class ContextualGateTest {

    @Test
    void everyRuleFindsItsFault() {
        ContextualModality sound = COMPOSER.contextual(NURSE, FACTS, STREAMS);
        assertThat(ContextualGate.GATE.check(seen(sound))).isEmpty();

        Map<String, ContextualModality> spoilt = new LinkedHashMap<>();
        spoilt.put(
                "contextual.mother-tongue-not-first",
                sound.withLanguages(List.of(new LanguageUse("xx", "Nowhere's", true))));
        Place.Kind other = sound.place().kind() == Place.Kind.VILLAGE ? Place.Kind.CITY : Place.Kind.VILLAGE;
        spoilt.put("contextual.place-against-settlement", Records.with(sound, "place.kind", other));
        spoilt.put("contextual.hemisphere", Records.with(sound, "climate.hemisphere", "SOUTHERN"));
        spoilt.put(
                "contextual.refrigerator-without-electricity",
                Records.with(Records.with(sound, "economy.electricity", false), "economy.refrigerator", true));
        spoilt.put(
                "contextual.smartphone-without-phone",
                Records.with(Records.with(sound, "access.mobilePhone", false), "access.smartphone", true));
        spoilt.put("contextual.moved-outside-life", Records.with(sound, "migration.year", 1850));
        spoilt.put(
                "contextual.born-elsewhere-and-here",
                Records.with(
                        Records.with(sound, "migration.kind", Migration.Kind.FROM_ABROAD),
                        "migration.origin",
                        NURSE.identity().territory()));
        spoilt.put(
                "contextual.event-outside-life",
                Records.with(
                        sound, "generation.events", List.of(new LivedEvent(1850, -130, "the first railway", false))));
        spoilt.put(
                "contextual.grave-event-for-child",
                Records.with(sound, "generation.events", List.of(new LivedEvent(1990, 5, "the flood", true))));
        spoilt.put(
                "contextual.subject-without-schooling",
                Records.with(Records.with(sound, "study.status", Study.Status.NEVER_COMPLETED), "study.field", "law"));
        spoilt.put("contextual.circles-not-nested", Records.with(sound, "circles.sympathy", 1));
        spoilt.put("contextual.disability-against-domains", Records.with(sound, "functioning.walking", 4));
        spoilt.put("contextual.work-against-activity", Records.with(sound, "work", Work.NONE));
        spoilt.put("contextual.years-in-job", Records.with(sound, "work.yearsInJob", 35));
        spoilt.put("contextual.writes-without-literacy", Records.with(sound, "study.literacy", Study.Literacy.NONE));
        spoilt.put("contextual.study-against-activity", Records.with(sound, "study.status", Study.Status.SCHOOL));
        spoilt.put("contextual.food-twice", Records.with(sound, "culture.foods", List.of("toast", "toast")));

        assertFound(ContextualGate.GATE, spoilt);
    }
}
