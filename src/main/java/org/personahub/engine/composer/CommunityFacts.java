package org.personahub.engine.composer;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Slot;

/// What a member's texts may say of the community they belong to. People of a corpus have none.
///
/// @param name of the community
/// @param place where members meet, with what stands before it, such as `at the well`; null when none is known
/// @param institution that the member uses, such as a school; null when none is known
/// @param role that the member holds, such as `the baker of Osu`; null for those without one
/// @param ritual that the community keeps; null when none is known
/// @param neighbour given name of a neighbour; null when none is known
/// @param friend given name of a friend; null when none is known
/// @param sharedYear the year of something that happened there when the member was old enough to know; null when
///     nothing did
/// @param sharedEvent what it was, a sentence without a capital and a full stop
public record CommunityFacts(
        String name,
        @Nullable String place,
        @Nullable String institution,
        @Nullable String role,
        @Nullable String ritual,
        @Nullable String neighbour,
        @Nullable String friend,
        @Nullable Integer sharedYear,
        @Nullable String sharedEvent) {

    /// Puts everything into the facts of the member.
    public void tell(Facts facts) {
        facts.set(Flag.IN_COMMUNITY, true)
                .put(Slot.COMMUNITY, name)
                .put(Slot.COMMUNITY_PLACE, place)
                .put(Slot.COMMUNITY_INSTITUTION, institution)
                .put(Slot.COMMUNITY_ROLE, role)
                .put(Slot.COMMUNITY_RITUAL, ritual)
                .put(Slot.COMMUNITY_NEIGHBOUR, neighbour)
                .put(Slot.COMMUNITY_FRIEND, friend)
                .put(Slot.SHARED_YEAR, sharedYear == null ? null : Integer.toString(sharedYear))
                .put(Slot.SHARED_EVENT, sharedEvent);
    }
}
