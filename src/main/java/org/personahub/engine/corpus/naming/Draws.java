package org.personahub.engine.corpus.naming;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.NameCommunity.FamilyName;
import org.personahub.engine.atlas.NameCommunity.GivenName;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// The names that are drawn for one person and their kin, each from a stream of its own.
///
/// @param inherited what is known and not drawn
record Draws(NameCommunity community, Bearer bearer, Inherited inherited, PersonaStreams streams) {

    private static final StreamKey GIVEN = StreamKey.of("identity.name.given");
    private static final StreamKey SECOND_GIVEN = StreamKey.of("identity.name.given.second");
    private static final StreamKey FAMILY = StreamKey.of("identity.name.family");
    private static final StreamKey SECOND_FAMILY = StreamKey.of("identity.name.family.second");
    private static final StreamKey SPOUSE = StreamKey.of("identity.name.family.spouse");
    private static final StreamKey FATHER = StreamKey.of("identity.name.father");
    private static final StreamKey GRANDFATHER = StreamKey.of("identity.name.grandfather");
    private static final StreamKey HUSBAND = StreamKey.of("identity.name.husband");
    private static final StreamKey MOTHER = StreamKey.of("identity.name.mother");

    /// Years between a parent's birth and the child's, for the names in use then.
    private static final int GENERATION = 30;

    Form given() {
        return Form.of(givenName());
    }

    GivenName givenName() {
        return or(inherited.given(), bearer.sex(), 0, GIVEN);
    }

    Form secondGiven() {
        return Form.of(or(null, bearer.sex(), 0, SECOND_GIVEN));
    }

    Form father() {
        return Form.of(fatherName());
    }

    GivenName fatherName() {
        return or(inherited.father(), Sex.MALE, GENERATION, FATHER);
    }

    Form grandfather() {
        return Form.of(grandfatherName());
    }

    GivenName grandfatherName() {
        return or(inherited.grandfather(), Sex.MALE, 2 * GENERATION, GRANDFATHER);
    }

    Form mother() {
        return Form.of(motherName());
    }

    GivenName motherName() {
        return or(inherited.mother(), Sex.FEMALE, GENERATION, MOTHER);
    }

    /// A husband's given name, where wives bear it.
    Form husband() {
        return Form.of(husbandName());
    }

    GivenName husbandName() {
        return or(inherited.husband(), Sex.MALE, 0, HUSBAND);
    }

    /// The family name the person was born with, in the form for their sex; absent where the community has none.
    Form family() {
        return form(familyName(), bearer.sex());
    }

    @Nullable
    FamilyName familyName() {
        return or(inherited.family(), FAMILY);
    }

    /// A second family name, from the other parent.
    Form otherFamily() {
        return form(otherFamilyName(), Sex.MALE);
    }

    @Nullable
    FamilyName otherFamilyName() {
        return or(inherited.otherFamily(), SECOND_FAMILY);
    }

    /// A spouse's family name, in the form for this person's sex.
    Form spouseFamily() {
        return form(spouseFamilyName(), bearer.sex());
    }

    @Nullable
    FamilyName spouseFamilyName() {
        return or(inherited.spouseFamily(), SPOUSE);
    }

    /// The stream for something else that a custom draws.
    RandomStream stream(StreamKey key) {
        return streams.stream(key);
    }

    private GivenName or(@Nullable GivenName known, Sex sex, int yearsEarlier, StreamKey key) {
        return known != null
                ? known
                : community.given(sex).of(bearer.birthYear() - yearsEarlier).pick(streams.stream(key));
    }

    private @Nullable FamilyName or(@Nullable FamilyName known, StreamKey key) {
        return known != null
                ? known
                : community
                        .families()
                        .map(names -> names.pick(streams.stream(key)))
                        .orElse(null);
    }

    private static Form form(@Nullable FamilyName name, Sex sex) {
        return name == null ? Form.NONE : Form.of(name, sex);
    }

    /// Given and family name in the order of the community, in its own script with that gap between them.
    Form ordered(Form given, Form family, String nativeGap) {
        return switch (community.order()) {
            case FAMILY_GIVEN -> family.and(given, nativeGap);
            case GIVEN_FAMILY, MONONYM -> given.and(family, nativeGap);
        };
    }

    /// The title with that name, or with the given name when there is no such name.
    String titled(Form name, Form given) {
        return bearer.titled(name.absent() ? given.latin() : name.latin());
    }
}
