package org.personahub.bench;

import java.util.List;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.composer.Anchors;
import org.personahub.engine.composer.CoreFacts;
import org.personahub.engine.composer.SyntheticDataComposer;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.corpus.PersonaCorpusGenerator;
import org.personahub.engine.corpus.Strata;
import org.personahub.engine.design.PolyModalPersonaDesigner;
import org.personahub.engine.persona.AttributeCatalogue;
import org.personahub.engine.persona.ContextualModality;
import org.personahub.engine.random.Permutation;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// The stages of a person one by one, without their gates, so that some can be left out.
final class Stages {

    private static final StreamKey IDENTITY = StreamKey.of("identity");

    private final Blueprint blueprint;
    private final Strata strata;
    private final Permutation positions;
    private final PersonaCorpusGenerator generator;
    private final SyntheticDataComposer composer;
    private final PolyModalPersonaDesigner designer = new PolyModalPersonaDesigner();

    Stages(World world, Blueprint blueprint) {
        this.blueprint = blueprint;
        strata = Strata.of(world.atlas(), blueprint);
        positions = new Permutation(blueprint.size(), blueprint.seed());
        generator = new PersonaCorpusGenerator(world.atlas());
        composer = new SyntheticDataComposer(world.atlas());
    }

    private PersonaStreams streams(long ordinal, StreamKey stage) {
        return PersonaStreams.of(blueprint.seed(), ordinal, stage, 0);
    }

    /// Who somebody is.
    Core core(long ordinal) {
        PersonaStreams streams = streams(ordinal, IDENTITY);
        return generator.generate(
                generator.live(strata.at(positions.apply(ordinal)), blueprint.asOf(), streams),
                blueprint.asOf(),
                streams,
                AttributeCatalogue.instance().usual().draft());
    }

    /// Everything but the texts and what emerges.
    List<Object> withoutText(long ordinal) {
        Core core = core(ordinal);
        Facts facts = CoreFacts.of(core, blueprint.asOf(), blueprint.theme());
        ContextualModality contextual =
                composer.contextual(core, facts, streams(ordinal, SyntheticDataComposer.CONTEXTUAL));
        Anchors anchors = designer.anchor(core, facts, blueprint, streams(ordinal, PolyModalPersonaDesigner.STAGE));
        return List.of(
                core,
                contextual,
                composer.experiential(
                        core,
                        facts,
                        anchors,
                        blueprint.complexity(),
                        streams(ordinal, SyntheticDataComposer.EXPERIENTIAL)),
                composer.behavioral(
                        core,
                        contextual,
                        facts,
                        anchors,
                        blueprint.complexity(),
                        streams(ordinal, SyntheticDataComposer.BEHAVIORAL)),
                composer.visual(core, facts, blueprint.complexity(), streams(ordinal, SyntheticDataComposer.VISUAL)));
    }
}
