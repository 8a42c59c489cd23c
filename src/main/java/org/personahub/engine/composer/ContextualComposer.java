package org.personahub.engine.composer;

import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.ContextualModality;

/// Composes where and when a person lives. All of it follows from their identity, so nothing is drawn.
final class ContextualComposer {

    ContextualModality compose(Core core) {
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
