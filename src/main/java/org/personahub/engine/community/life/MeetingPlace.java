package org.personahub.engine.community.life;

/// A place where people of a district run into each other.
///
/// @param words with what stands before it, such as `under the mango tree`
/// @param grown whether it is a place for grown people only
public record MeetingPlace(String words, int district, boolean grown) {}
