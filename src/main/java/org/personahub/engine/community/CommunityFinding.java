package org.personahub.engine.community;

/// A contradiction between a member and others.
///
/// @param member whose account it is
/// @param rule the rule's stable name
/// @param sentence what is wrong, in one English sentence
public record CommunityFinding(int member, String rule, String sentence) {}
