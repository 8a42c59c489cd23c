package org.personahub.engine.corpus.naming;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.NameCommunity.FamilyName;
import org.personahub.engine.atlas.NameCommunity.GivenName;

/// The parts of a name that somebody stated. They are taken letter by letter, as no custom could know better.
///
/// @param given given name or names; null when the custom draws them
/// @param family all family names; null when the custom draws them
public record Stated(@Nullable String given, @Nullable String family) {

    /// Nothing is stated.
    public static final Stated NOTHING = new Stated(null, null);

    /// The name that a custom made, with what is stated in its place.
    NameParts in(NameParts made, Draws draws) {
        if (given == null && family == null) {
            return made;
        }
        Form own = given == null ? made.given() : known(given, draws);
        Form last = family == null ? made.family() : knownFamily(family, draws);
        return new NameParts(
                own,
                last,
                null,
                draws.ordered(own, last, EastAsian.gap(draws.community())),
                () -> draws.titled(last, own));
    }

    /// What somebody hands on, with what is stated in its place. Two family names are told apart where the custom has
    /// two; where it has the father's given name instead, that is the father's.
    Inherited among(Inherited drawn, Draws draws) {
        if (given == null && family == null) {
            return drawn;
        }
        GivenName own = given == null || drawn.given() == null ? drawn.given() : knownGiven(given, draws);
        if (family == null) {
            return with(drawn, own, drawn.father(), drawn.family(), drawn.otherFamily());
        }
        int gap = family.indexOf(' ');
        int lastGap = family.lastIndexOf(' ');
        return switch (draws.community().custom()) {
            case SPANISH ->
                with(
                        drawn,
                        own,
                        drawn.father(),
                        listed(gap < 0 ? family : family.substring(0, gap), draws),
                        gap < 0 ? drawn.otherFamily() : listed(family.substring(gap + 1), draws));
            case PORTUGUESE ->
                with(
                        drawn,
                        own,
                        drawn.father(),
                        listed(family.substring(lastGap + 1), draws),
                        gap < 0 ? drawn.otherFamily() : listed(family.substring(0, lastGap), draws));
            case SOUTH_INDIAN -> with(drawn, own, new GivenName(family, null), null, null);
            default -> with(drawn, own, drawn.father(), listed(family, draws), drawn.otherFamily());
        };
    }

    private static Inherited with(
            Inherited drawn,
            @Nullable GivenName given,
            @Nullable GivenName father,
            @Nullable FamilyName family,
            @Nullable FamilyName other) {
        return new Inherited(
                given,
                drawn.mother(),
                father,
                drawn.grandfather(),
                drawn.husband(),
                family,
                other,
                drawn.spouseFamily());
    }

    private static Form known(String latin, Draws draws) {
        return Form.of(knownGiven(latin, draws));
    }

    static GivenName knownGiven(String latin, Draws draws) {
        Bearer bearer = draws.bearer();
        return draws.community().given(bearer.sex()).of(bearer.birthYear()).values().stream()
                .filter(name -> name.latin().equals(latin))
                .findFirst()
                .orElse(new GivenName(latin, null));
    }

    private static Form knownFamily(String latin, Draws draws) {
        return Form.of(listed(latin, draws), draws.bearer().sex());
    }

    static FamilyName listed(String latin, Draws draws) {
        return draws.community().families().stream()
                .flatMap(names -> names.values().stream())
                .filter(name -> Form.of(name, draws.bearer().sex()).latin().equals(latin))
                .findFirst()
                .orElse(new FamilyName(latin, latin, null, null));
    }
}
