package org.personahub.engine.synthesis;

import org.personahub.engine.persona.BehavioralModality;
import org.personahub.engine.persona.ContextualModality;

/// What a person does, next to where they do it.
record Placed(ContextualModality context, BehavioralModality behavioral) {}
