package org.personahub.engine.synthesis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.persona.Body;
import org.personahub.engine.persona.VisualModality;
import org.personahub.engine.persona.VisualModality.Build;

/// What has to be true of how a person looks.
final class VisualGate {

    static final Gate<Seen<VisualModality>> GATE = new Gate<>(List.of(
            new Rule<>(
                    "visual.height-for-age",
                    "The height does not belong to the age.",
                    seen -> seen.modality().heightCm() >= (seen.age() < 18 ? 40 + 5 * seen.age() : 130)
                            && seen.modality().heightCm() <= (seen.age() < 18 ? 110 + 6 * seen.age() : 215)),
            new Rule<>(
                    "visual.minor-described",
                    "The body of a minor is described.",
                    seen -> seen.age() >= 18
                            || (seen.modality().build() == Build.NOT_APPLICABLE
                                    && seen.modality().body().equals(Body.UNDESCRIBED)
                                    && seen.modality().imagePrompt() == null)),
            new Rule<>(
                    "visual.build-against-weight",
                    "The build does not belong to height and weight.",
                    seen -> fits(
                            seen.modality().build(),
                            seen.modality().heightCm(),
                            seen.modality().body().weightKg())),
            new Rule<>(
                    "visual.hair-of-the-bald",
                    "There is a style or a colour of hair where there is no hair.",
                    seen -> !"NONE".equals(seen.modality().dress().hairLength())
                            || (seen.modality().dress().hairStyle() == null
                                    && seen.modality().body().hairColour() == null)),
            new Rule<>(
                    "visual.beard-of-a-woman",
                    "Facial hair is described where nobody expects it.",
                    seen -> seen.core().identity().sex() == Sex.MALE
                            || seen.modality().body().facialHair() == null),
            new Rule<>(
                    "visual.palette-twice",
                    "The palette names one colour twice.",
                    seen -> Seen.allDiffer(seen.modality().palette()))));

    private VisualGate() {}

    /// Bounds of the body mass index wide enough that a neighbouring build is no contradiction.
    private static boolean fits(Build build, int heightCm, @Nullable Double weightKg) {
        if (weightKg == null) {
            return true;
        }
        double index = weightKg * 10_000 / ((double) heightCm * heightCm);
        return switch (build) {
            case SLIGHT -> index < 20;
            case SLIM -> index >= 17 && index < 23;
            case MEDIUM -> index >= 20 && index < 27;
            case STURDY -> index >= 23 && index < 32;
            case HEAVY -> index >= 28;
            case NOT_APPLICABLE -> false;
        };
    }
}
