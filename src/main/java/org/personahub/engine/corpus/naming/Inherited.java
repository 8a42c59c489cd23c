package org.personahub.engine.corpus.naming;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.NameCommunity.FamilyName;
import org.personahub.engine.atlas.NameCommunity.GivenName;

/// The names around somebody that are known before their own is made; null leaves one to be drawn.
///
/// @param given their own given name
/// @param mother the mother's given name
/// @param father the father's given name
/// @param grandfather the given name of the father's father
/// @param husband a husband's given name, where wives bear it
/// @param family the family name they were born with
/// @param otherFamily the second family name, from the other parent
/// @param spouseFamily the family name that a spouse was born with
public record Inherited(
        @Nullable GivenName given,
        @Nullable GivenName mother,
        @Nullable GivenName father,
        @Nullable GivenName grandfather,
        @Nullable GivenName husband,
        @Nullable FamilyName family,
        @Nullable FamilyName otherFamily,
        @Nullable FamilyName spouseFamily) {

    /// Nothing is known.
    public static final Inherited NOTHING = new Inherited(null, null, null, null, null, null, null, null);
}
