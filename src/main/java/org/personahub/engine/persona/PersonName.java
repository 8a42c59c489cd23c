package org.personahub.engine.persona;

import org.jspecify.annotations.Nullable;

/// A person's name in the forms that texts and forms need.
///
/// @param given given name or names, Latin letters
/// @param family family name or names, Latin letters; absent where the custom knows none
/// @param full the whole name in Latin letters, in the order of the custom
/// @param nativeScript the whole name in the script of its language, when that is not Latin and is known
/// @param script ISO 15924 code of the native form
/// @param shortForm what friends say
/// @param formal what a stranger says in a letter
/// @param custom the naming custom, such as `EAST_ASIAN`
/// @param community the name community it was drawn from, such as `yoruba`
/// @param middle what stands between given and family name: a second given name, a patronymic, the father's name;
///     Latin letters; the whole name shows it only where the custom does
/// @param familyAtBirth the family name at birth, where marriage brought another; Latin letters
public record PersonName(
        String given,
        @Nullable String family,
        String full,
        @Nullable String nativeScript,
        @Nullable String script,
        String shortForm,
        String formal,
        String custom,
        String community,
        @Nullable String middle,
        @Nullable String familyAtBirth) {

    static final Layout<PersonName> LAYOUT = Layout.<PersonName>of()
            .text("given", PersonName::given)
            .text("family", PersonName::family)
            .text("full", PersonName::full)
            .text("native", PersonName::nativeScript)
            .text("script", PersonName::script)
            .text("short", PersonName::shortForm)
            .text("formal", PersonName::formal)
            .text("custom", PersonName::custom)
            .text("community", PersonName::community)
            .text("middle", PersonName::middle)
            .text("familyAtBirth", PersonName::familyAtBirth)
            .made(c -> new PersonName(
                    c.at(0),
                    c.optional(1),
                    c.at(2),
                    c.optional(3),
                    c.optional(4),
                    c.at(5),
                    c.at(6),
                    c.at(7),
                    c.at(8),
                    c.optional(9),
                    c.optional(10)));
}
