package org.personahub.engine.design;

import java.util.List;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.composer.Anchors;
import org.personahub.engine.composer.Modalities;
import org.personahub.engine.composer.Pursuit;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Bearing;
import org.personahub.engine.persona.EmergentProperty;
import org.personahub.engine.persona.Traits;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// The fourth agent: holds one identity across the modalities.
///
/// Before composing it settles the anchors that every modality expresses; afterwards it finds the properties that
/// emerge from several modalities together.
public final class PolyModalPersonaDesigner {

    /// The stage of the anchors.
    public static final StreamKey STAGE = StreamKey.of("design");

    private static final StreamKey PURSUIT = StreamKey.of("design.pursuit");

    private final Pursuits pursuits = Pursuits.load();
    private final Intentions intentions = new Intentions(pursuits.all());
    private final Bearings bearings = new Bearings();
    private final Emergence emergence = Emergence.load();

    /// Settles what a person is about.
    ///
    /// @param facts of the core; those of the anchors are added
    /// @param streams of the design stage
    public Anchors anchor(Core core, Facts facts, Blueprint blueprint, PersonaStreams streams) {
        Traits traits = core.traits();
        PursuitKind kind = pursuits.choose(facts, blueprint.theme(), streams.stream(PURSUIT));
        Pursuit pursuit = intentions.of(kind, facts, streams);
        Bearing bearing = bearings.of(core, facts, kind, streams);
        double tension = Math.rint(100.0 * (pursuit.goal() - pursuit.present()) / pursuit.goal()) / 100;
        return new Anchors(
                pursuit,
                bearing,
                share((traits.extraversion() + traits.conscientiousness()) / 2),
                share(traits.conscientiousness()),
                share(traits.openness()),
                Math.clamp(tension, 0.01, 0.99));
    }

    /// Finds what follows from the modalities together: of HIGH people, as only they have all the evidence to name.
    ///
    /// @param facts of the core and the anchors
    public List<EmergentProperty> emerge(Facts facts, Modalities modalities, Complexity complexity) {
        return complexity.includes(Complexity.HIGH) ? emergence.find(facts, modalities) : List.of();
    }

    /// A T-score from 20 to 80 as a share from 0 to 1.
    private static double share(double score) {
        return (score - 20) / 60;
    }
}
