package org.personahub.engine.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a person gets on with six everyday things, in the answers of the Washington Group's short set: 1 no difficulty,
/// 2 some, 3 a lot, 4 cannot do at all. With glasses and hearing aids on. All are absent below 5 years, when nobody
/// can say yet.
///
/// @param conditions lasting illnesses, most burdensome first
/// @param aids what they use, such as glasses or a wheelchair
/// @param disability whether there is a lot of difficulty with any of the six
public record Functioning(
        @Nullable Integer seeing,
        @Nullable Integer hearing,
        @Nullable Integer walking,
        @Nullable Integer remembering,
        @Nullable Integer selfCare,
        @Nullable Integer communicating,
        List<String> conditions,
        List<String> aids,
        @Nullable Boolean disability) {

    /// What an earlier engine knew.
    public static final Functioning UNKNOWN =
            new Functioning(null, null, null, null, null, null, List.of(), List.of(), null);

    static final Layout<Functioning> LAYOUT = Layout.<Functioning>of()
            .optionalWhole("seeing", Functioning::seeing)
            .optionalWhole("hearing", Functioning::hearing)
            .optionalWhole("walking", Functioning::walking)
            .optionalWhole("remembering", Functioning::remembering)
            .optionalWhole("selfCare", Functioning::selfCare)
            .optionalWhole("communicating", Functioning::communicating)
            .texts("conditions", Functioning::conditions)
            .texts("aids", Functioning::aids)
            .optionalFlag("disability", Functioning::disability)
            .made(c -> new Functioning(
                    c.optional(0),
                    c.optional(1),
                    c.optional(2),
                    c.optional(3),
                    c.optional(4),
                    c.optional(5),
                    c.at(6),
                    c.at(7),
                    c.optional(8)));
}
