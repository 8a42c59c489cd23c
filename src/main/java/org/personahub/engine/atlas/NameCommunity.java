package org.personahub.engine.atlas;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.random.Weighted;

/// People who share a stock of names and a custom of using them.
///
/// @param id such as `yoruba`
/// @param label English name
/// @param language code of the language its names belong to
/// @param script ISO 15924 code of the script its names are written in
/// @param custom how names are put together
/// @param source where its names come from
public record NameCommunity(
        String id,
        String label,
        String language,
        String script,
        Order order,
        Custom custom,
        Source source,
        Map<Sex, GivenNames> givenNames,
        @Nullable Weighted<FamilyName> familyNames) {

    /// The family names, when the custom knows any.
    public Optional<Weighted<FamilyName>> families() {
        return Optional.ofNullable(familyNames);
    }

    /// The given names of one sex.
    public GivenNames given(Sex sex) {
        GivenNames names = givenNames.get(sex);
        if (names == null) {
            throw new IllegalStateException("the community " + id + " has no given names for " + sex);
        }
        return names;
    }

    /// Which name comes first in the whole name.
    public enum Order {
        GIVEN_FAMILY,
        FAMILY_GIVEN,
        MONONYM
    }

    /// How the parts of a name are made.
    public enum Custom {
        WESTERN,
        /// Two family names, the father's first.
        SPANISH,
        /// Two family names, the mother's first.
        PORTUGUESE,
        EAST_ASIAN,
        /// Family names with a feminine form.
        SLAVIC,
        /// As Slavic, with a patronymic between given and family name.
        EAST_SLAVIC,
        /// The father's or mother's given name with -son or -dóttir in place of a family name.
        ICELANDIC,
        ARABIC,
        /// The father's given name in place of a family name.
        SOUTH_INDIAN,
        /// One name only.
        MONONYM
    }

    /// A given name.
    ///
    /// @param latin in Latin letters
    /// @param nativeForm in the community's script; null when that is Latin or the form is not known
    public record GivenName(String latin, @Nullable String nativeForm) {}

    /// A family name.
    ///
    /// @param latin in Latin letters, for men
    /// @param feminine in Latin letters, for women; the same where the custom has one form
    public record FamilyName(
            String latin,
            String feminine,
            @Nullable String nativeForm,
            @Nullable String feminineNative) {}

    /// The given names of one sex, by year of birth where a source counts them so.
    ///
    /// @param always names of any year
    /// @param byDecade names by decade of birth; null where no source counts
    public record GivenNames(
            @Nullable Weighted<GivenName> always, @Nullable Bands<Weighted<GivenName>> byDecade) {

        /// The names given to children born in that year.
        public Weighted<GivenName> of(int birthYear) {
            if (byDecade != null) {
                return byDecade.at(birthYear);
            }
            if (always == null) {
                throw new IllegalStateException("a community without given names was loaded");
            }
            return always;
        }
    }
}
