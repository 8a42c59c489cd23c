package org.personahub.engine.synthesis;

import java.util.List;
import org.personahub.engine.persona.VisualModality;

/// What has to be true of how a person looks.
final class VisualGate {

    static final Gate<Seen<VisualModality>> GATE = new Gate<>(List.of(
            new Rule<>(
                    "visual.height-for-age",
                    "The height does not belong to the age.",
                    seen -> seen.modality().heightCm() >= (seen.age() < 18 ? 40 + 5 * seen.age() : 130)
                            && seen.modality().heightCm() <= (seen.age() < 18 ? 110 + 6 * seen.age() : 215)),
            new Rule<>(
                    "visual.palette-twice",
                    "The palette names one colour twice.",
                    seen -> Seen.allDiffer(seen.modality().palette()))));

    private VisualGate() {}
}
