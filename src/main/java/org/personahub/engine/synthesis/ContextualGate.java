package org.personahub.engine.synthesis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.persona.Circles;
import org.personahub.engine.persona.ContextualModality;
import org.personahub.engine.persona.Economy;
import org.personahub.engine.persona.Functioning;
import org.personahub.engine.persona.Identity.Settlement;
import org.personahub.engine.persona.Migration;
import org.personahub.engine.persona.Place;
import org.personahub.engine.persona.Study;
import org.personahub.engine.persona.Work;

/// What has to be true of where and when a person lives.
final class ContextualGate {

    static final Gate<Seen<ContextualModality>> GATE = new Gate<>(List.of(
            new Rule<>(
                    "contextual.mother-tongue-not-first",
                    "The languages do not begin with the mother tongue.",
                    seen -> seen.modality()
                            .languages()
                            .getFirst()
                            .code()
                            .equals(seen.core().identity().motherTongue().code())),
            new Rule<>(
                    "contextual.place-against-settlement",
                    "The kind of place is not what town and country say.",
                    seen -> (seen.modality().place().kind() == Place.Kind.VILLAGE)
                            == (seen.core().identity().settlement() == Settlement.RURAL)),
            new Rule<>(
                    "contextual.hemisphere",
                    "The hemisphere is not that of the latitude.",
                    seen -> "NORTHERN".equals(seen.modality().climate().hemisphere())
                            == seen.modality().latitude() >= 0),
            new Rule<>(
                    "contextual.refrigerator-without-electricity",
                    "There is a refrigerator and no electricity.",
                    seen -> powered(seen.modality().economy())),
            new Rule<>(
                    "contextual.smartphone-without-phone",
                    "There is a smartphone and no mobile phone.",
                    seen -> !holds(seen.modality().access().smartphone())
                            || holds(seen.modality().access().mobilePhone())),
            new Rule<>(
                    "contextual.moved-outside-life", "The year of moving lies before birth or after today.", seen -> {
                        Integer year = seen.modality().migration().year();
                        int born = seen.core().identity().birthDate().getYear();
                        return year == null || year >= born && year - born <= seen.age() + 1;
                    }),
            new Rule<>(
                    "contextual.born-elsewhere-and-here",
                    "The territory of birth does not fit the way they came.",
                    seen -> {
                        Migration migration = seen.modality().migration();
                        boolean here = seen.core().identity().territory().equals(migration.origin());
                        boolean abroad = migration.kind() == Migration.Kind.FROM_ABROAD
                                || migration.kind() == Migration.Kind.REFUGEE;
                        return migration.kind() == null || abroad != here;
                    }),
            new Rule<>(
                    "contextual.event-outside-life",
                    "An event of the generation lies before birth or after today.",
                    seen -> Every.one(
                            seen.modality().generation().events(),
                            event -> event.age() >= 0 && event.age() <= seen.age() + 1)),
            new Rule<>(
                    "contextual.grave-event-for-child",
                    "A child is told to remember something grave, or a grown person to remember it from childhood.",
                    seen -> Every.one(
                            seen.modality().generation().events(),
                            event -> !event.grave() || seen.age() >= 18 && event.age() >= 12)),
            new Rule<>(
                    "contextual.circles-not-nested",
                    "A circle of people is larger than the one around it.",
                    seen -> seen.modality().circles().equals(Circles.UNKNOWN)
                            || nested(
                                    seen.modality().circles().support(),
                                    seen.modality().circles().sympathy(),
                                    seen.modality().circles().friends(),
                                    seen.modality().circles().acquaintances())),
            new Rule<>(
                    "contextual.disability-against-domains",
                    "Disability and the six domains disagree.",
                    seen -> disabilityFollows(seen.modality().functioning())),
            new Rule<>(
                    "contextual.work-against-activity",
                    "There is work without an occupation, or an occupation at work without work.",
                    seen -> (seen.modality().work().status() != null)
                            == (seen.core().identity().activity() == Activity.EMPLOYED)),
            new Rule<>("contextual.years-in-job", "The present job began before the age of ten.", seen -> {
                Work work = seen.modality().work();
                return work.yearsInJob() == null || seen.age() - work.yearsInJob() >= 10;
            }),
            new Rule<>(
                    "contextual.writes-without-literacy",
                    "Somebody who cannot read writes a language.",
                    seen -> seen.modality().study().literacy() == Study.Literacy.FULL
                            || seen.modality().study().literacy() == Study.Literacy.BASIC
                            || Every.one(seen.modality().languages(), use -> use.written() == null)),
            new Rule<>(
                    "contextual.study-against-activity",
                    "School and main activity disagree.",
                    seen -> seen.age() < 7
                            || atSchool(seen.modality().study())
                                    == (seen.core().identity().activity() == Activity.IN_EDUCATION)),
            new Rule<>(
                    "contextual.subject-without-schooling",
                    "Somebody without completed schooling has studied a subject.",
                    seen -> seen.modality().study().field() == null
                            || seen.modality().study().status() == Study.Status.COMPLETED
                            || seen.modality().study().status() == Study.Status.VOCATIONAL
                            || seen.modality().study().status() == Study.Status.UNIVERSITY),
            new Rule<>(
                    "contextual.food-twice",
                    "One dish is named twice.",
                    seen -> Seen.allDiffer(seen.modality().culture().foods()))));

    private ContextualGate() {}

    private static boolean powered(Economy economy) {
        return holds(economy.electricity()) || !holds(economy.refrigerator());
    }

    private static boolean holds(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }

    private static boolean nested(@Nullable Integer... sizes) {
        int last = 0;
        for (Integer size : sizes) {
            if (size == null || size < last) {
                return false;
            }
            last = size;
        }
        return true;
    }

    private static boolean disabilityFollows(Functioning functioning) {
        Integer[] domains = {
            functioning.seeing(),
            functioning.hearing(),
            functioning.walking(),
            functioning.remembering(),
            functioning.selfCare(),
            functioning.communicating()
        };
        boolean any = false;
        for (Integer domain : domains) {
            any |= domain != null && domain >= 3;
        }
        return any == holds(functioning.disability());
    }

    private static boolean atSchool(Study study) {
        return study.status() == Study.Status.SCHOOL
                || study.status() == Study.Status.VOCATIONAL
                || study.status() == Study.Status.UNIVERSITY
                || study.status() == Study.Status.ADULT_CLASSES
                || study.status() == Study.Status.PRESCHOOL;
    }
}
