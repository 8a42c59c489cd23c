package org.personahub.engine.composer;

import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.ContextualModality;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Composes where and when a person lives. All of it follows from their identity, so nothing is drawn.
final class ContextualComposer {

    static final StreamKey STAGE = StreamKey.of("contextual");

    ContextualModality compose(Core core, Facts facts, PersonaStreams streams) {
        int decade = core.identity().birthDate().getYear() / 10 * 10;
        return new ContextualModality(
                core.territory().region(),
                core.city().timeZone(),
                core.city().latitude(),
                core.city().longitude(),
                core.languages(),
                "born in the " + decade + "s");
    }
}
