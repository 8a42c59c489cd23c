package org.personahub.engine.community.life;

/// Something that a community remembers.
///
/// @param words a sentence without a capital and a full stop, such as `the bridge was opened`; of public events their
///     label
/// @param kind a stable word, such as `ROAD`; `PUBLIC` for events of the whole territory
/// @param grave whether people lost lives or homes in it
public record Happening(int year, String kind, String words, boolean grave) {}
