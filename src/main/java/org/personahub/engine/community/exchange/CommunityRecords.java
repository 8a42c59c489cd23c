package org.personahub.engine.community.exchange;

import java.util.List;
import java.util.stream.Stream;

/// What a finished community is read from when it is written out: from a store, or as it is made.
///
/// Formats ask for a stream as often as they need it, so each call begins anew. Whoever asks closes it.
public interface CommunityRecords {

    /// What stands on top of every export.
    DataCard card();

    /// How many members there are.
    int size();

    /// The completed years of each member.
    int[] ages();

    /// The whole name of each member, Latin letters.
    List<String> names();

    /// The members by number, from 0 on.
    Stream<Member> members();

    /// The households by number, from 0 on.
    Stream<HouseholdEntry> households();

    /// The ties of each member, by number, without the people: cheaper than `members`.
    Stream<MemberTies> ties();
}
