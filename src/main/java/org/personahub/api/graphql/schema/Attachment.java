package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;
import org.personahub.engine.persona.AttachmentDimension;
import org.personahub.engine.persona.Scores;

/// How an adult is attached to those close to them.
@Description("How an adult is attached to those close to them.")
public record Attachment(
        @Description("Fear of being left, a T-score.") double anxiety,
        @Description("Unease with being close, a T-score.") double avoidance,
        @Description("The style that follows from both.") AttachmentStyle style) {

    /// As the schema shows it.
    static Attachment of(Scores<AttachmentDimension> scores) {
        return new Attachment(
                scores.of(AttachmentDimension.ANXIETY),
                scores.of(AttachmentDimension.AVOIDANCE),
                AttachmentStyle.of(org.personahub.engine.persona.AttachmentStyle.of(scores)));
    }
}
