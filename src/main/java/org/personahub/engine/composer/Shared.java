package org.personahub.engine.composer;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.composer.contextual.SharedHome;

/// What a member of a community has in common with others, settled before any of them is made. People of a corpus have
/// nothing of it.
///
/// @param home what those of one household have together
/// @param community what the member's texts may say of the community; null when nothing is to be said
public record Shared(SharedHome home, @Nullable CommunityFacts community) {}
