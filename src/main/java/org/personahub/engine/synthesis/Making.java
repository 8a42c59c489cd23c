package org.personahub.engine.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.composer.Anchors;
import org.personahub.engine.composer.CoreFacts;
import org.personahub.engine.composer.Modalities;
import org.personahub.engine.composer.Shared;
import org.personahub.engine.composer.SyntheticDataComposer;
import org.personahub.engine.composer.contextual.SharedHome;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.textual.biography.Lived;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.corpus.LifeCourse;
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

/// One person on the way through the stages, of which each takes up what the ones before it have settled.
///
/// A stage runs until its gate is content or its attempts are used up, and never touches another's streams.
// Each stage settles its own part; LIVES and COMPOSES run all of them, in order.
@SuppressWarnings("NullAway.Init")
final class Making {

    /// From a stratum to who somebody is.
    static final List<Consumer<Making>> LIVES = List.of(Making::live, Making::ground);

    /// From who somebody is to the whole person. What people are about depends on where they live and how they get on
    /// there, so it is settled after that.
    static final List<Consumer<Making>> COMPOSES = List.of(
            Making::contextual,
            Making::anchor,
            Making::experiential,
            Making::behavioral,
            Making::visual,
            Making::headline,
            Making::textual,
            Making::whole);

    private final Agents agents;
    private final Blueprint blueprint;
    private final long ordinal;
    private final @Nullable Shared shared;
    private final List<Finding> findings = new ArrayList<>(0);
    private int retries;

    private Stratum stratum;
    private LifeCourse life;
    private Core core;
    private Provenance provenance;
    private Facts facts;
    private Anchors anchors;
    private ContextualModality contextual;
    private ExperientialModality experiential;
    private BehavioralModality behavioral;
    private VisualModality visual;
    private String headline;
    private TextualModality textual;
    private Persona persona;

    private Making(Agents agents, Blueprint blueprint, long ordinal, @Nullable Shared shared) {
        this.agents = agents;
        this.blueprint = blueprint;
        this.ordinal = ordinal;
        this.shared = shared;
    }

    /// Somebody of whom only territory, sex and age are known.
    static Making of(Agents agents, Blueprint blueprint, long ordinal, Stratum stratum) {
        Making making = new Making(agents, blueprint, ordinal, null);
        making.stratum = stratum;
        return making;
    }

    /// Somebody whose identity and traits are known.
    static Making of(Agents agents, Blueprint blueprint, long ordinal, Core core, Provenance provenance) {
        Making making = new Making(agents, blueprint, ordinal, null);
        making.core = core;
        making.provenance = provenance;
        return making;
    }

    /// Somebody whose community says who they are. The identity gate finds what it finds: no other attempt could say
    /// otherwise.
    static Making of(Agents agents, Blueprint blueprint, Grounded grounded) {
        Making making = new Making(agents, blueprint, grounded.ordinal(), grounded.shared());
        making.core = grounded.core();
        making.provenance = grounded.provenance();
        making.findings.addAll(IdentityGate.GATE.check(grounded.core()));
        return making;
    }

    /// Takes several people through the stages, all of them through one before any goes on to the next: what a stage
    /// reads and runs is then near for all but the first of them.
    static void run(List<Consumer<Making>> stages, List<Making> people) {
        for (Consumer<Making> stage : stages) {
            people.forEach(stage);
        }
    }

    /// The outcome.
    Synthesised synthesised() {
        return new Synthesised(persona, List.copyOf(findings), retries);
    }

    /// What statistics count the person by.
    LifeCourse life() {
        return life;
    }

    void live() {
        life = attempt(
                Synthesis.IDENTITY,
                streams -> agents.generator().live(stratum, blueprint.asOf(), streams),
                made -> DemographicsGate.GATE.check(made.demographics()));
    }

    private void ground() {
        Living grounded =
                attempt(Synthesis.IDENTITY, this::ground, made -> IdentityGate.BEYOND_DEMOGRAPHICS.check(made.core()));
        core = grounded.core();
        provenance = grounded.provenance();
    }

    private Living ground(PersonaStreams streams) {
        Provenance.Draft draft = AttributeCatalogue.instance().usual().draft();
        Core generated = agents.generator().generate(life, blueprint.asOf(), streams, draft);
        return new Living(generated, draft.finish());
    }

    private void contextual() {
        facts = CoreFacts.of(core, blueprint.asOf(), blueprint.theme());
        if (shared != null && shared.community() != null) {
            shared.community().tell(facts);
        }
        contextual = attempt(
                SyntheticDataComposer.CONTEXTUAL,
                streams -> agents.composer().contextual(core, facts, home(), streams),
                made -> ContextualGate.GATE.check(seen(made)));
    }

    private void anchor() {
        anchors = agents.designer().anchor(core, facts, blueprint, streams(PolyModalPersonaDesigner.STAGE, 0));
    }

    private void experiential() {
        experiential = attempt(
                SyntheticDataComposer.EXPERIENTIAL,
                streams -> agents.composer().experiential(core, facts, anchors, blueprint.complexity(), streams),
                made -> ExperientialGate.GATE.check(seen(made)));
    }

    private void behavioral() {
        behavioral = attempt(
                SyntheticDataComposer.BEHAVIORAL,
                streams ->
                        agents.composer().behavioral(core, contextual, facts, anchors, blueprint.complexity(), streams),
                made -> BehavioralGate.GATE.check(seen(new Placed(contextual, made))));
    }

    private void visual() {
        visual = attempt(
                SyntheticDataComposer.VISUAL,
                streams -> agents.composer().visual(core, facts, home(), blueprint.complexity(), streams),
                made -> VisualGate.GATE.check(seen(made)));
    }

    private void headline() {
        headline = attempt(
                SyntheticDataComposer.HEADLINE,
                streams -> agents.composer().headline(facts, streams),
                made -> HeadlineGate.GATE.check(seen(made)));
    }

    private void textual() {
        Lived lived = new Lived(contextual, experiential, behavioral, visual);
        textual = attempt(
                SyntheticDataComposer.TEXTUAL,
                streams -> agents.composer().textual(core, facts, lived, headline, blueprint.complexity(), streams),
                made -> TextualGate.GATE.check(seen(made)));
    }

    private void whole() {
        Modalities modalities = new Modalities(textual, visual, behavioral, contextual, experiential);
        persona = new Persona(
                blueprint.complexity(),
                core.identity(),
                core.traits(),
                textual,
                visual,
                behavioral,
                contextual,
                experiential,
                agents.designer().emerge(facts, modalities, blueprint.complexity()),
                core.background(),
                core.family(),
                agents.composer().sensitive(core, blueprint.sensitive(), streams(SyntheticDataComposer.SENSITIVE, 0)),
                provenance);
    }

    private @Nullable SharedHome home() {
        return shared == null ? null : shared.home();
    }

    private <M> Seen<M> seen(M made) {
        return new Seen<>(core, made);
    }

    private PersonaStreams streams(StreamKey stage, int attempt) {
        return PersonaStreams.of(blueprint.seed(), ordinal, stage, attempt);
    }

    /// After the last attempt it returns the one with the fewest findings, the first of those that tie.
    private <T> T attempt(StreamKey stage, Function<PersonaStreams, T> make, Function<T, List<Finding>> gate) {
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

    private record Living(Core core, Provenance provenance) {}
}
