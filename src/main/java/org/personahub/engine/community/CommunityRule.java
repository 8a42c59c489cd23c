package org.personahub.engine.community;

import java.util.function.BiPredicate;

/// Something that holds between a member and those around them.
///
/// @param name stable name
/// @param fault what is wrong when it does not hold, in one English sentence
/// @param holds the test of one account among all
public record CommunityRule(String name, String fault, BiPredicate<Account, Accounts> holds) {}
