package org.personahub.engine.synthesis;

import org.personahub.engine.composer.SyntheticDataComposer;
import org.personahub.engine.corpus.PersonaCorpusGenerator;
import org.personahub.engine.design.PolyModalPersonaDesigner;

/// The agents that make a person between them.
record Agents(PersonaCorpusGenerator generator, SyntheticDataComposer composer, PolyModalPersonaDesigner designer) {}
