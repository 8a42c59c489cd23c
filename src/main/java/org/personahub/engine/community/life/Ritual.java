package org.personahub.engine.community.life;

/// Something that a community does again and again.
///
/// @param words such as `the Thursday market` or `the yam festival, in August`
public record Ritual(Rhythm rhythm, String words) {

    /// How often.
    public enum Rhythm {
        WEEKLY,
        YEARLY
    }
}
