package org.personahub.engine.persona;

/// The four styles of adult attachment (Bartholomew and Horowitz 1991), which follow from its two dimensions.
public enum AttachmentStyle {
    SECURE,
    PREOCCUPIED,
    DISMISSING,
    FEARFUL;

    /// The T-scores at the middle of the seven-point scale of the ECR-R, whose means are 3.6 (sd 1.1) for anxiety and
    /// 2.9 (sd 1.2) for avoidance (values recalled). More than half of all adults are secure by it.
    private static final double ANXIOUS_FROM = 53.9;

    private static final double AVOIDANT_FROM = 59.1;

    /// The style of these scores.
    ///
    /// @throws IllegalArgumentException when there are none
    public static AttachmentStyle of(Scores<AttachmentDimension> scores) {
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("there is no attachment style without scores");
        }
        boolean anxious = scores.of(AttachmentDimension.ANXIETY) >= ANXIOUS_FROM;
        boolean avoidant = scores.of(AttachmentDimension.AVOIDANCE) >= AVOIDANT_FROM;
        if (anxious) {
            return avoidant ? FEARFUL : PREOCCUPIED;
        }
        return avoidant ? DISMISSING : SECURE;
    }
}
