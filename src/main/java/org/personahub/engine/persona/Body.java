package org.personahub.engine.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an adult's body looks. Minors have none of it: nobody describes the body of a child.
///
/// @param weightKg body weight in kilograms
/// @param posture how they hold themselves, in words
/// @param distinguishing what others would recognise them by
/// @param ageing what the years have done so far, in words
/// @param eyeColour colour of the eyes, in words
/// @param hairColour colour of the hair, grey included, in words
/// @param facialHair what a man lets grow; absent for women
/// @param skinTone a shade of the Monk scale, only where a source gives one; none does yet
public record Body(
        @Nullable Double weightKg,
        @Nullable String posture,
        List<String> distinguishing,
        @Nullable String ageing,
        @Nullable String eyeColour,
        @Nullable String hairColour,
        @Nullable String facialHair,
        @Nullable String skinTone) {

    /// That of a minor, or of somebody stored before bodies were described.
    public static final Body UNDESCRIBED = new Body(null, null, List.of(), null, null, null, null, null);

    static final Layout<Body> LAYOUT = Layout.<Body>of()
            .optionalReal("weightKg", Body::weightKg)
            .text("posture", Body::posture)
            .texts("distinguishing", Body::distinguishing)
            .text("ageing", Body::ageing)
            .text("eyeColour", Body::eyeColour)
            .text("hairColour", Body::hairColour)
            .text("facialHair", Body::facialHair)
            .text("skinTone", Body::skinTone)
            .made(c -> new Body(
                    c.optional(0),
                    c.optional(1),
                    c.at(2),
                    c.optional(3),
                    c.optional(4),
                    c.optional(5),
                    c.optional(6),
                    c.optional(7)));
}
