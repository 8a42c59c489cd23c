package org.personahub.engine.persona;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;

/// Somebody of a person's family, as far as the person would tell.
///
/// @param given given name or names, Latin letters
/// @param full the whole name as their custom has it today, Latin letters
/// @param deathYear the year they died; null while they live
/// @param since the year a partnership began, by marriage or by moving in; null for all others
/// @param until the year a partnership ended by parting; null when it did not
/// @param coresident whether they live in the person's household
public record Relative(
        Relation relation,
        String given,
        String full,
        Sex sex,
        int birthYear,
        @Nullable Integer deathYear,
        @Nullable Integer since,
        @Nullable Integer until,
        boolean coresident) {

    static final Layout<Relative> LAYOUT = Layout.<Relative>of()
            .choice("relation", Relation.class, Relative::relation)
            .text("given", Relative::given)
            .text("full", Relative::full)
            .choice("sex", Sex.class, Relative::sex)
            .whole("birthYear", Relative::birthYear)
            .optionalWhole("deathYear", Relative::deathYear)
            .optionalWhole("since", Relative::since)
            .optionalWhole("until", Relative::until)
            .whole("coresident", relative -> relative.coresident() ? 1 : 0)
            .made(c -> new Relative(
                    c.at(0),
                    c.at(1),
                    c.at(2),
                    c.at(3),
                    c.at(4),
                    c.optional(5),
                    c.optional(6),
                    c.optional(7),
                    c.<Integer>at(8) == 1));

    /// Whether they live.
    public boolean alive() {
        return deathYear == null;
    }

    /// The relative in one line, such as `MOTHER Abena Owusu, born 1961, in the household`.
    String line() {
        return Stream.of(
                        relation + " " + full,
                        "born " + birthYear,
                        since == null ? "" : "since " + since,
                        until == null ? "" : "until " + until,
                        deathYear == null ? "" : "died " + deathYear,
                        coresident ? "in the household" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
