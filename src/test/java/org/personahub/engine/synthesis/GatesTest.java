package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.composer.Anchors;
import org.personahub.engine.composer.SyntheticDataComposer;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.corpus.PersonaCorpusGenerator;
import org.personahub.engine.corpus.Stratum;
import org.personahub.engine.design.PolyModalPersonaDesigner;
import org.personahub.engine.persona.AttributeCatalogue;
import org.personahub.engine.persona.BehavioralModality;
import org.personahub.engine.persona.ContextualModality.LanguageUse;
import org.personahub.engine.persona.ExperientialModality;
import org.personahub.engine.persona.ExperientialModality.LifeEvent;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.PersonName;
import org.personahub.engine.persona.TextualModality;
import org.personahub.engine.persona.VisualModality;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;
import org.personahub.engine.synthesis.ModalityGates.Seen;

/// Breaks a sound person once for each rule, and sees the gate find just that.
class GatesTest {

    private static final StreamKey STAGE = StreamKey.of("identity");

    private static final Core NURSE = employedAdult();
    private static final Anchors ANCHORS = new PolyModalPersonaDesigner()
            .anchor(NURSE, World.blueprint(Requirements.ofSize(10)), PersonaStreams.of(1, 1, STAGE, 0));
    private static final SyntheticDataComposer COMPOSER = new SyntheticDataComposer(World.ATLAS);

    private static Core employedAdult() {
        PersonaCorpusGenerator generator = new PersonaCorpusGenerator(World.ATLAS);
        Stratum stratum = new Stratum(World.ATLAS.territory("GB"), Sex.FEMALE, 40);
        for (long ordinal = 0; ; ordinal++) {
            Core core = generator.generate(
                    stratum,
                    World.ATLAS.referenceDate(),
                    PersonaStreams.of(1, ordinal, STAGE, 0),
                    AttributeCatalogue.instance().usual().draft());
            if (core.identity().activity() == Activity.EMPLOYED
                    && core.education() == 6
                    && core.identity().maritalStatus() == MaritalStatus.MARRIED) {
                return core;
            }
        }
    }

    private static Core with(Core core, Identity identity) {
        return new Core(
                core.territory(),
                core.city(),
                core.community(),
                core.education(),
                core.occupation(),
                core.languages(),
                identity,
                core.background(),
                core.traits(),
                core.family());
    }

    private static Core aged(Core core, int age) {
        return with(
                core,
                change(
                        core.identity(),
                        age,
                        core.identity().maritalStatus(),
                        core.identity().activity()));
    }

    static Core aged(Core core, int age, MaritalStatus status) {
        return with(core, change(core.identity(), age, status, core.identity().activity()));
    }

    private static Core educated(Core core, int level) {
        return new Core(
                core.territory(),
                core.city(),
                core.community(),
                level,
                core.occupation(),
                core.languages(),
                core.identity(),
                core.background(),
                core.traits(),
                core.family());
    }

    private static Core working(Core core, @Nullable Occupation occupation) {
        return new Core(
                core.territory(),
                core.city(),
                core.community(),
                core.education(),
                occupation,
                core.languages(),
                core.identity(),
                core.background(),
                core.traits(),
                core.family());
    }

    private static Identity change(Identity i, int age, MaritalStatus marital, Activity activity) {
        return new Identity(
                i.name(),
                i.sex(),
                age,
                i.birthDate(),
                i.territory(),
                i.city(),
                i.settlement(),
                i.motherTongue(),
                marital,
                i.education(),
                activity,
                i.occupation(),
                i.annualIncomeUsd());
    }

    private static Identity named(Identity i, String given, @Nullable String family, String full) {
        PersonName n = i.name();
        return new Identity(
                new PersonName(
                        given,
                        family,
                        full,
                        n.nativeScript(),
                        n.script(),
                        n.shortForm(),
                        n.formal(),
                        n.custom(),
                        n.community(),
                        n.middle(),
                        n.familyAtBirth()),
                i.sex(),
                i.age(),
                i.birthDate(),
                i.territory(),
                i.city(),
                i.settlement(),
                i.motherTongue(),
                i.maritalStatus(),
                i.education(),
                i.activity(),
                i.occupation(),
                i.annualIncomeUsd());
    }

    private static Identity paid(Identity i, @Nullable Double income) {
        return new Identity(
                i.name(),
                i.sex(),
                i.age(),
                i.birthDate(),
                i.territory(),
                i.city(),
                i.settlement(),
                i.motherTongue(),
                i.maritalStatus(),
                i.education(),
                i.activity(),
                i.occupation(),
                income);
    }

    @Test
    void everyRuleOfTheIdentityGateFindsItsFault() {
        Identity sound = NURSE.identity();
        Occupation physician = Objects.requireNonNull(World.ATLAS.occupations().get("2211"));
        Map<String, UnaryOperator<Core>> breaks = new TreeMap<>();
        breaks.put("identity.child-at-work", core -> aged(core, 10));
        breaks.put("identity.child-with-income", core -> aged(core, 10));
        breaks.put("identity.worker-without-occupation", core -> working(core, null));
        breaks.put("identity.occupation-beyond-education", core -> educated(working(core, physician), 2));
        breaks.put("identity.occupation-too-early", core -> aged(working(core, physician), 19));
        breaks.put("identity.education-too-early", core -> aged(educated(core, 8), 20));
        breaks.put("identity.married-too-early", core -> aged(core, 15));
        breaks.put(
                "identity.widowed-too-early",
                core -> with(core, change(sound, 17, MaritalStatus.WIDOWED, Activity.EMPLOYED)));
        breaks.put(
                "identity.retired-too-early",
                core -> with(core, change(sound, 30, MaritalStatus.MARRIED, Activity.RETIRED)));
        breaks.put("identity.worker-without-income", core -> with(core, paid(sound, null)));
        breaks.put("identity.name-not-latin", core -> with(core, named(sound, "Анна", "Smith", "Анна Smith")));
        breaks.put("identity.same-name-twice", core -> with(core, named(sound, "Thomas", "Thomas", "Thomas Thomas")));
        breaks.put(
                "identity.mother-tongue-missing",
                core -> new Core(
                        core.territory(),
                        core.city(),
                        core.community(),
                        core.education(),
                        core.occupation(),
                        List.of(new LanguageUse("xx", "Other", true)),
                        core.identity(),
                        core.background(),
                        core.traits(),
                        core.family()));

        breaks.putAll(FamilyBreaks.all());

        assertThat(IdentityGate.GATE.check(NURSE)).isEmpty();
        breaks.forEach((rule, change) -> assertThat(IdentityGate.GATE.check(change.apply(NURSE)))
                .as(rule)
                .extracting(Finding::rule)
                .contains(rule));
        assertThat(names(IdentityGate.GATE)).containsExactlyInAnyOrderElementsOf(breaks.keySet());
    }

    @Test
    void everyRuleOfTheModalityGatesFindsItsFault() {
        PersonaStreams streams = PersonaStreams.of(1, 1, STAGE, 0);
        VisualModality visual = COMPOSER.visual(NURSE, ANCHORS, streams);
        BehavioralModality behavioral = COMPOSER.behavioral(NURSE, ANCHORS, streams);
        ExperientialModality experiential = COMPOSER.experiential(NURSE, ANCHORS, streams);
        TextualModality textual = COMPOSER.textual(NURSE, ANCHORS, behavioral, Complexity.HIGH, streams);
        assertThat(ModalityGates.VISUAL.check(seen(visual))).isEmpty();
        assertThat(ModalityGates.BEHAVIORAL.check(seen(behavioral))).isEmpty();
        assertThat(ModalityGates.EXPERIENTIAL.check(seen(experiential))).isEmpty();
        assertThat(ModalityGates.TEXTUAL.check(seen(textual))).isEmpty();

        assertFound(
                ModalityGates.VISUAL,
                Map.of(
                        "visual.height-for-age",
                        new VisualModality(300, visual.build(), visual.clothing(), visual.palette()),
                        "visual.palette-twice",
                        new VisualModality(170, visual.build(), visual.clothing(), List.of("red", "red"))));
        assertFound(
                ModalityGates.BEHAVIORAL,
                Map.of(
                        "behavioral.sleep",
                        new BehavioralModality(
                                behavioral.chronotype(),
                                "07:00",
                                "05:30",
                                behavioral.decisionStyle(),
                                behavioral.leisure()),
                        "behavioral.leisure-twice",
                        new BehavioralModality(
                                behavioral.chronotype(),
                                behavioral.wakeTime(),
                                behavioral.bedTime(),
                                behavioral.decisionStyle(),
                                List.of("reading", "reading"))));
        assertFound(
                ModalityGates.EXPERIENTIAL,
                Map.of(
                        "experiential.event-outside-life",
                        lived(experiential, new LifeEvent(2090, 105, "PURSUIT", "too late")),
                        "experiential.events-out-of-order",
                        lived(experiential, new LifeEvent(1986, 1, "PURSUIT", "too early")),
                        "experiential.partnership-against-status",
                        lived(experiential, null),
                        "experiential.no-tension",
                        new ExperientialModality(
                                experiential.lifeLine(),
                                experiential.learningStyle(),
                                "here",
                                "here",
                                "nothing",
                                0.5)));
        assertFound(
                ModalityGates.TEXTUAL,
                Map.of(
                        "textual.left-over",
                        new TextualModality("Anna, {age}", textual.biography(), 0, 0),
                        "textual.wrong-article",
                        new TextualModality("Anna is an nurse", textual.biography(), 0, 0),
                        "textual.headline-too-long",
                        new TextualModality("Anna ".repeat(50).strip(), textual.biography(), 0, 0),
                        "textual.somewhere-else",
                        new TextualModality(textual.headline(), "She lives in Atlantis.", 0, 0)));
    }

    @Test
    void thereAreAtLeastFifteenRules() {
        List<String> all = new ArrayList<>();
        Stream.of(
                        IdentityGate.GATE,
                        ModalityGates.VISUAL,
                        ModalityGates.BEHAVIORAL,
                        ModalityGates.EXPERIENTIAL,
                        ModalityGates.TEXTUAL)
                .forEach(gate -> all.addAll(names(gate)));

        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(15);
    }

    private static <M> Seen<M> seen(M modality) {
        return new Seen<>(NURSE, ANCHORS, modality);
    }

    private static <M> void assertFound(Gate<Seen<M>> gate, Map<String, M> broken) {
        broken.forEach((rule, modality) -> assertThat(gate.check(seen(modality)))
                .as(rule)
                .extracting(Finding::rule)
                .contains(rule));
        assertThat(names(gate)).containsExactlyInAnyOrderElementsOf(broken.keySet());
    }

    private static List<String> names(Gate<?> gate) {
        return gate.rules().stream().map(Rule::name).toList();
    }

    /// The same life with one event more at its end, or without its partnership when that event is null.
    private static ExperientialModality lived(ExperientialModality life, @Nullable LifeEvent last) {
        List<LifeEvent> events = new ArrayList<>(life.lifeLine());
        if (last == null) {
            events.removeIf(event -> event.kind().equals("MARRIAGE"));
        } else {
            events.add(last);
        }
        return new ExperientialModality(
                events,
                life.learningStyle(),
                life.desiredOutcome(),
                life.currentReality(),
                life.nextStep(),
                life.tension());
    }
}
