package org.personahub.engine.synthesis;

import java.util.List;
import org.personahub.engine.persona.ContextualModality;

/// What has to be true of where and when a person lives.
final class ContextualGate {

    static final Gate<Seen<ContextualModality>> GATE = new Gate<>(List.of(new Rule<>(
            "contextual.mother-tongue-not-first",
            "The languages do not begin with the mother tongue.",
            seen -> seen.modality()
                    .languages()
                    .getFirst()
                    .code()
                    .equals(seen.core().identity().motherTongue().code()))));

    private ContextualGate() {}
}
