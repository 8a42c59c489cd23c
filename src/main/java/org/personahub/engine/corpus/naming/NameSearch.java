package org.personahub.engine.corpus.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.NameCommunity.FamilyName;
import org.personahub.engine.atlas.NameCommunity.GivenName;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Finds how a custom makes a whole name that is known in Latin letters, so that its other forms follow: those in its
/// own script, the father it speaks of, and the family name from before a marriage, which is drawn as anybody's.
///
/// @param spouseFamily the family name of the husband or wife at birth, in the form for them; null when there is none
/// @param known more that is known of the parts
record NameSearch(
        NamingCustom custom,
        NameCommunity community,
        Bearer bearer,
        String given,
        String full,
        @Nullable String spouseFamily,
        Known known,
        PersonaStreams streams) {

    private static final StreamKey KNOWN = StreamKey.of("identity.name.known");

    /// How often what a custom leaves to chance is drawn again.
    private static final int DRAWS = 60;

    private static final int SAME_START = 2;

    /// The name in all its parts; empty when the custom does not come upon it.
    Optional<Found> find() {
        GivenName own = Stated.knownGiven(given, draws(Inherited.NOTHING, 0));
        for (Families families : families()) {
            for (Parents parents : parents()) {
                Inherited inherited = new Inherited(
                        own,
                        parents.mother(),
                        parents.father(),
                        parents.grandfather(),
                        null,
                        families.own(),
                        null,
                        families.spouse());
                for (int draw = 0; draw < DRAWS; draw++) {
                    Draws draws = draws(inherited, draw);
                    NameParts parts = custom.name(draws);
                    if (parts.whole().latin().equals(full) && known.fits(parts)) {
                        return Optional.of(new Found(draws, parts));
                    }
                    if (parents.father() != null && !speaksOf(parts, parents.father())) {
                        break;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean speaksOf(NameParts parts, GivenName father) {
        return full.contains(father.latin())
                || full.contains(
                        parts.middle().absent()
                                ? parts.family().latin()
                                : parts.middle().latin());
    }

    private Draws draws(Inherited inherited, int draw) {
        return new Draws(community, bearer, inherited, streams.within(KNOWN, draw));
    }

    /// The family names that may have been handed on: first that one of marriage is in the name, then that none is.
    private List<Families> families() {
        String family = KnownName.of(community, bearer.sex(), given, full).family();
        List<Families> possible = new ArrayList<>();
        if (family == null) {
            possible.add(new Families(null, null));
            return possible;
        }
        Draws draws = draws(Inherited.NOTHING, 0);
        FamilyName listed = Stated.listed(family, draws);
        if (known.atBirth() != null) {
            possible.add(new Families(Stated.listed(known.atBirth(), draws), listed));
            return possible;
        }
        if (bearer.wedWoman() && listed.latin().equals(spouseFamily)) {
            possible.add(new Families(null, listed));
        }
        String[] halves = family.split("[- ]", 2);
        if (bearer.wedWoman() && halves.length == 2) {
            FamilyName one = Stated.listed(halves[0], draws);
            FamilyName other = Stated.listed(halves[1], draws);
            possible.add(new Families(one, other));
            possible.add(new Families(other, one));
        }
        possible.add(new Families(listed, null));
        return possible;
    }

    /// Of whom the name may speak: first of nobody.
    private List<Parents> parents() {
        List<Parents> possible = new ArrayList<>();
        possible.add(new Parents(null, null, null));
        switch (community.custom()) {
            case WESTERN, SPANISH, PORTUGUESE, EAST_ASIAN, MONONYM -> {}
            case SLAVIC, EAST_SLAVIC -> men().forEach(father -> possible.add(new Parents(father, null, null)));
            case ICELANDIC -> {
                men().stream().filter(this::begins).forEach(father -> possible.add(new Parents(father, null, null)));
                women().stream().filter(this::begins).forEach(mother -> possible.add(new Parents(null, null, mother)));
            }
            case ARABIC, SOUTH_INDIAN -> {
                List<GivenName> inTheName = men().stream()
                        .filter(name -> (" " + full + " ").contains(" " + name.latin() + " "))
                        .toList();
                for (GivenName father : inTheName) {
                    possible.add(new Parents(father, null, null));
                    inTheName.forEach(grandfather -> possible.add(new Parents(father, grandfather, null)));
                }
            }
        }
        return possible;
    }

    /// Whether a word of the name begins as that name does; the end of a parent's name changes before -son.
    private boolean begins(GivenName name) {
        String start =
                name.latin().substring(0, Math.min(SAME_START, name.latin().length()));
        return full.contains(" " + start);
    }

    private List<GivenName> men() {
        return community.given(Sex.MALE).of(bearer.birthYear()).values();
    }

    private List<GivenName> women() {
        return community.given(Sex.FEMALE).of(bearer.birthYear()).values();
    }

    /// What is known of a name beside the whole.
    ///
    /// @param whole whether all is known, so that what is null is not there
    record Known(@Nullable String middle, @Nullable String atBirth, boolean whole) {

        static final Known NOTHING = new Known(null, null, false);

        boolean fits(NameParts parts) {
            String found = parts.middle().absent() ? null : parts.middle().latin();
            return !whole || Objects.equals(found, middle);
        }
    }

    private record Parents(
            @Nullable GivenName father,
            @Nullable GivenName grandfather,
            @Nullable GivenName mother) {}

    /// @param own the family name at birth; drawn when null
    /// @param spouse what marriage brought
    private record Families(
            @Nullable FamilyName own, @Nullable FamilyName spouse) {}

    /// @param draws that the custom made the name of
    record Found(Draws draws, NameParts parts) {}
}
