package org.personahub.engine.corpus.naming;

import org.jspecify.annotations.Nullable;
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
                Form.NONE,
                last,
                null,
                draws.ordered(own, last, EastAsian.gap(draws.community())),
                draws.titled(last, own));
    }

    private static Form known(String latin, Draws draws) {
        Bearer bearer = draws.bearer();
        return draws.community().given(bearer.sex()).of(bearer.birthYear()).values().stream()
                .filter(name -> name.latin().equals(latin))
                .findFirst()
                .map(Form::of)
                .orElse(Form.of(new GivenName(latin, null)));
    }

    private static Form knownFamily(String latin, Draws draws) {
        return draws.community().families().stream()
                .flatMap(names -> names.values().stream())
                .map(name -> Form.of(name, draws.bearer().sex()))
                .filter(form -> form.latin().equals(latin))
                .findFirst()
                .orElse(new Form(latin, null));
    }
}
