package org.personahub.engine.composer;

import org.personahub.engine.persona.BehavioralModality;
import org.personahub.engine.persona.ContextualModality;
import org.personahub.engine.persona.ExperientialModality;
import org.personahub.engine.persona.TextualModality;
import org.personahub.engine.persona.VisualModality;

/// The five modalities of one person.
public record Modalities(
        TextualModality textual,
        VisualModality visual,
        BehavioralModality behavioral,
        ContextualModality contextual,
        ExperientialModality experiential) {}
