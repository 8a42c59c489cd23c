package org.personahub.engine.persona;

/// The two dimensions of adult attachment (Brennan, Clark and Shaver 1998).
public enum AttachmentDimension {
    /// Fear of being left.
    ANXIETY,
    /// Unease with being close.
    AVOIDANCE
}
