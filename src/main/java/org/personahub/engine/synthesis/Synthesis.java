package org.personahub.engine.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.composer.Anchors;
import org.personahub.engine.composer.CoreFacts;
import org.personahub.engine.composer.Modalities;
import org.personahub.engine.composer.SyntheticDataComposer;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.textual.biography.Lived;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.corpus.Demographics;
import org.personahub.engine.corpus.LifeCourse;
import org.personahub.engine.corpus.PersonaCorpusGenerator;
import org.personahub.engine.corpus.Stratum;
import org.personahub.engine.design.PolyModalPersonaDesigner;
import org.personahub.engine.persona.AttributeCatalogue;
import org.personahub.engine.persona.BehavioralModality;
import org.personahub.engine.persona.ContextualModality;
import org.personahub.engine.persona.ExperientialModality;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Provenance;
import org.personahub.engine.persona.TextualModality;
import org.personahub.engine.persona.VisualModality;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// The function f: a person from a blueprint and an ordinal, through the stages and their gates in order.
///
/// It is pure and total. A gate asks for its own stage again and never touches another's streams, so a modality that
/// is made twice leaves everything else as it was.
public final class Synthesis {

    static final StreamKey IDENTITY = StreamKey.of("identity");

    private final PersonaCorpusGenerator generator;
    private final SyntheticDataComposer composer;
    private final PolyModalPersonaDesigner designer;

    /// The function over that atlas. It is immutable and serves all threads.
    public Synthesis(Atlas atlas) {
        this.generator = new PersonaCorpusGenerator(atlas);
        this.composer = new SyntheticDataComposer(atlas);
        this.designer = new PolyModalPersonaDesigner();
    }

    /// Makes one person.
    ///
    /// @param stratum the territory, sex and age that the ordinal has in the corpus
    Synthesised person(Blueprint blueprint, long ordinal, Stratum stratum) {
        Attempts attempts = new Attempts(blueprint, ordinal);
        LifeCourse life = live(attempts, stratum);
        Grounded grounded = attempts.run(
                IDENTITY,
                streams -> ground(blueprint, life, streams),
                made -> IdentityGate.BEYOND_DEMOGRAPHICS.check(made.core()));
        return compose(attempts, grounded.core(), grounded.provenance());
    }

    /// What statistics count a person by: the same as in the whole person.
    Demographics demographics(Blueprint blueprint, long ordinal, Stratum stratum) {
        return live(new Attempts(blueprint, ordinal), stratum).demographics();
    }

    private LifeCourse live(Attempts attempts, Stratum stratum) {
        return attempts.run(
                IDENTITY,
                streams -> generator.live(stratum, attempts.blueprint.asOf(), streams),
                made -> DemographicsGate.GATE.check(made.demographics()));
    }

    /// Composes the rest of somebody whose identity and traits are known.
    Synthesised compose(Blueprint blueprint, long ordinal, Core core, Provenance provenance) {
        return compose(new Attempts(blueprint, ordinal), core, provenance);
    }

    private Synthesised compose(Attempts attempts, Core core, Provenance provenance) {
        Blueprint blueprint = attempts.blueprint;
        Facts facts = CoreFacts.of(core, blueprint.asOf(), blueprint.theme());
        ContextualModality contextual = attempts.run(
                SyntheticDataComposer.CONTEXTUAL,
                streams -> composer.contextual(core, facts, streams),
                made -> ContextualGate.GATE.check(new Seen<>(core, made)));
        // What people are about depends on where they live and how they get on there, so it is settled after that.
        Anchors anchors = designer.anchor(core, facts, blueprint, attempts.streams(PolyModalPersonaDesigner.STAGE, 0));
        ExperientialModality experiential = attempts.run(
                SyntheticDataComposer.EXPERIENTIAL,
                streams -> composer.experiential(core, facts, anchors, blueprint.complexity(), streams),
                made -> ExperientialGate.GATE.check(new Seen<>(core, made)));
        BehavioralModality behavioral = attempts.run(
                SyntheticDataComposer.BEHAVIORAL,
                streams -> composer.behavioral(core, contextual, facts, anchors, blueprint.complexity(), streams),
                made -> BehavioralGate.GATE.check(new Seen<>(core, new Placed(contextual, made))));
        VisualModality visual = attempts.run(
                SyntheticDataComposer.VISUAL,
                streams -> composer.visual(core, facts, blueprint.complexity(), streams),
                made -> VisualGate.GATE.check(new Seen<>(core, made)));
        String headline = attempts.run(
                SyntheticDataComposer.HEADLINE,
                streams -> composer.headline(facts, streams),
                made -> HeadlineGate.GATE.check(new Seen<>(core, made)));
        Lived lived = new Lived(contextual, experiential, behavioral, visual);
        TextualModality textual = attempts.run(
                SyntheticDataComposer.TEXTUAL,
                streams -> composer.textual(core, facts, lived, headline, blueprint.complexity(), streams),
                made -> TextualGate.GATE.check(new Seen<>(core, made)));
        Modalities modalities = new Modalities(textual, visual, behavioral, contextual, experiential);
        Persona persona = new Persona(
                blueprint.complexity(),
                core.identity(),
                core.traits(),
                modalities.textual(),
                modalities.visual(),
                modalities.behavioral(),
                modalities.contextual(),
                modalities.experiential(),
                designer.emerge(facts, modalities, blueprint.complexity()),
                core.background(),
                core.family(),
                composer.sensitive(core, blueprint.sensitive(), attempts.streams(SyntheticDataComposer.SENSITIVE, 0)),
                provenance);
        return new Synthesised(persona, List.copyOf(attempts.findings), attempts.retries);
    }

    PersonaCorpusGenerator generator() {
        return generator;
    }

    private Grounded ground(Blueprint blueprint, LifeCourse life, PersonaStreams streams) {
        Provenance.Draft provenance = AttributeCatalogue.instance().usual().draft();
        Core core = generator.generate(life, blueprint.asOf(), streams, provenance);
        return new Grounded(core, provenance.finish());
    }

    private record Grounded(Core core, Provenance provenance) {}

    /// The stages of one person: runs each until its gate is content or its attempts are used up.
    private static final class Attempts {

        private final Blueprint blueprint;
        private final long ordinal;
        private final List<Finding> findings = new ArrayList<>(0);
        private int retries;

        private Attempts(Blueprint blueprint, long ordinal) {
            this.blueprint = blueprint;
            this.ordinal = ordinal;
        }

        private PersonaStreams streams(StreamKey stage, int attempt) {
            return PersonaStreams.of(blueprint.seed(), ordinal, stage, attempt);
        }

        /// After the last attempt it returns the one with the fewest findings, the first of those that tie.
        private <T> T run(StreamKey stage, Function<PersonaStreams, T> make, Function<T, List<Finding>> gate) {
            T best = make.apply(streams(stage, 0));
            List<Finding> faults = gate.apply(best);
            int last = blueprint.qualityMode().attempts();
            for (int attempt = 1; attempt < last && !faults.isEmpty(); attempt++) {
                retries++;
                T next = make.apply(streams(stage, attempt));
                List<Finding> nextFaults = gate.apply(next);
                if (nextFaults.size() < faults.size()) {
                    best = next;
                    faults = nextFaults;
                }
            }
            findings.addAll(faults);
            return best;
        }
    }
}
