package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.personahub.engine.World;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.composer.Anchors;
import org.personahub.engine.composer.CoreFacts;
import org.personahub.engine.composer.SyntheticDataComposer;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.corpus.PersonaCorpusGenerator;
import org.personahub.engine.corpus.Stratum;
import org.personahub.engine.design.PolyModalPersonaDesigner;
import org.personahub.engine.persona.AttributeCatalogue;
import org.personahub.engine.persona.BehavioralModality;
import org.personahub.engine.persona.ContextualModality;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// A married woman of 40 in Britain with a degree and a job, whom the tests of the gates break in one place at a time.
final class SoundPerson {

    private static final StreamKey STAGE = StreamKey.of("identity");

    static final Core NURSE = employedAdult();
    static final PersonaStreams STREAMS = PersonaStreams.of(1, 1, STAGE, 0);
    static final Facts FACTS = CoreFacts.of(NURSE, World.ATLAS.referenceDate(), "everyday");
    static final SyntheticDataComposer COMPOSER = new SyntheticDataComposer(World.ATLAS);
    static final ContextualModality CONTEXT = COMPOSER.contextual(NURSE, FACTS, STREAMS);
    static final Anchors ANCHORS =
            new PolyModalPersonaDesigner().anchor(NURSE, FACTS, World.blueprint(Requirements.ofSize(10)), STREAMS);

    private SoundPerson() {}

    static BehavioralModality behavioral() {
        return COMPOSER.behavioral(NURSE, CONTEXT, FACTS, ANCHORS, Complexity.HIGH, STREAMS);
    }

    static <M> Seen<M> seen(M modality) {
        return new Seen<>(NURSE, modality);
    }

    /// Each rule of the gate finds the modality that breaks it, and no rule is left without one.
    static <M> void assertFound(Gate<Seen<M>> gate, Map<String, M> broken) {
        assertFound(gate, broken, List.of());
    }

    /// The same, apart from rules that another test breaks.
    static <M> void assertFound(Gate<Seen<M>> gate, Map<String, M> broken, List<String> elsewhere) {
        broken.forEach((rule, modality) -> assertThat(gate.check(seen(modality)))
                .as(rule)
                .extracting(Finding::rule)
                .contains(rule));
        assertThat(gate.rules().stream().map(Rule::name).filter(rule -> !elsewhere.contains(rule)))
                .containsExactlyInAnyOrderElementsOf(broken.keySet());
    }

    /// A girl of eight in Britain.
    static Core pupil() {
        PersonaCorpusGenerator generator = new PersonaCorpusGenerator(World.ATLAS);
        Stratum stratum = new Stratum(World.ATLAS.territory("GB"), Sex.FEMALE, 8);
        return generator.generate(
                generator.live(stratum, World.ATLAS.referenceDate(), STREAMS),
                World.ATLAS.referenceDate(),
                STREAMS,
                AttributeCatalogue.instance().usual().draft());
    }

    private static Core employedAdult() {
        PersonaCorpusGenerator generator = new PersonaCorpusGenerator(World.ATLAS);
        Stratum stratum = new Stratum(World.ATLAS.territory("GB"), Sex.FEMALE, 40);
        for (long ordinal = 0; ; ordinal++) {
            PersonaStreams streams = PersonaStreams.of(1, ordinal, STAGE, 0);
            Core core = generator.generate(
                    generator.live(stratum, World.ATLAS.referenceDate(), streams),
                    World.ATLAS.referenceDate(),
                    streams,
                    AttributeCatalogue.instance().usual().draft());
            if (core.identity().activity() == Activity.EMPLOYED
                    && core.education() == 6
                    && core.identity().maritalStatus() == MaritalStatus.MARRIED) {
                return core;
            }
        }
    }
}
