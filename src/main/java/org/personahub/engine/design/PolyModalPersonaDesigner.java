package org.personahub.engine.design;

import java.util.List;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.composer.Anchors;
import org.personahub.engine.composer.Modalities;
import org.personahub.engine.composer.Pursuit;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.corpus.Core;
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
    private static final StreamKey TENSION = StreamKey.of("experiential.tension");

    private final Pursuits pursuits = Pursuits.load();
    private final EmergentCatalogue emergence = new EmergentCatalogue();

    /// Settles what a person is about.
    ///
    /// @param streams of the design stage
    public Anchors anchor(Core core, Facts facts, Blueprint blueprint, PersonaStreams streams) {
        Traits traits = core.traits();
        Pursuit pursuit = pursuits.choose(core, blueprint.theme(), streams.stream(PURSUIT));
        // Young people stand further from what they want than those who have worked at it for long.
        double reach = 0.75 - 0.4 * Math.min(core.identity().age(), 80) / 80;
        double tension = Math.clamp(reach + 0.12 * streams.stream(TENSION).normal(), 0.1, 0.95);
        return new Anchors(
                pursuit,
                share((traits.extraversion() + traits.conscientiousness()) / 2),
                share(traits.conscientiousness()),
                share(traits.openness()),
                tension);
    }

    /// Finds what follows from the modalities together.
    public List<EmergentProperty> emerge(Core core, Modalities modalities) {
        return emergence.find(core, modalities);
    }

    /// A T-score from 20 to 80 as a share from 0 to 1.
    private static double share(double score) {
        return (score - 20) / 60;
    }
}
