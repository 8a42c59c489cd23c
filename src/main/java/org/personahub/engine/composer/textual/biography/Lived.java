package org.personahub.engine.composer.textual.biography;

import org.personahub.engine.persona.BehavioralModality;
import org.personahub.engine.persona.ContextualModality;
import org.personahub.engine.persona.ExperientialModality;
import org.personahub.engine.persona.VisualModality;

/// The modalities that texts tell of.
public record Lived(
        ContextualModality contextual,
        ExperientialModality experiential,
        BehavioralModality behavioral,
        VisualModality visual) {}
