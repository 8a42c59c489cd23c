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
/// @param siblings what brothers and sisters have alike is drawn from these; a person's own where nobody knows them
record Draws(
        NameCommunity community, Bearer bearer, Inherited inherited, PersonaStreams streams, PersonaStreams siblings) {

    Draws(NameCommunity community, Bearer bearer, Inherited inherited, PersonaStreams streams) {
        this(community, bearer, inherited, streams, streams);
    }

    private static final StreamKey GIVEN = StreamKey.of("identity.name.given");
    private static final StreamKey SECOND_GIVEN = StreamKey.of("identity.name.given.second");
    private static final StreamKey FAMILY = StreamKey.of("identity.name.family");
    private static final StreamKey SECOND_FAMILY = StreamKey.of("identity.name.family.second");
    private static final StreamKey SPOUSE = StreamKey.of("identity.name.family.spouse");
    private static final StreamKey FATHER = StreamKey.of("identity.name.father");
    private static final StreamKey GRANDFATHER = StreamKey.of("identity.name.grandfather");
    private static final StreamKey OTHER_FATHER = StreamKey.of("identity.name.father.other");
    private static final StreamKey OTHER_MOTHER = StreamKey.of("identity.name.mother.other");
    private static final StreamKey OTHER_GRANDFATHER = StreamKey.of("identity.name.grandfather.other");
    private static final StreamKey HUSBAND = StreamKey.of("identity.name.husband");
    private static final StreamKey MOTHER = StreamKey.of("identity.name.mother");

    /// How often a parent's name is drawn again that may not be the child's.
    private static final int TRIES = 8;

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

    /// The father's given name where sons are not named after their living father.
    GivenName fatherNamedOtherwise() {
        return inherited.father() != null
                ? inherited.father()
                : other(givenName(), Sex.MALE, GENERATION, FATHER, OTHER_FATHER);
    }

    Form grandfather() {
        return Form.of(grandfatherName());
    }

    GivenName grandfatherName() {
        return inherited.grandfather() != null
                ? inherited.grandfather()
                : other(fatherNamedOtherwise(), Sex.MALE, 2 * GENERATION, GRANDFATHER, OTHER_GRANDFATHER);
    }

    Form mother() {
        return Form.of(motherName());
    }

    GivenName motherName() {
        return or(inherited.mother(), Sex.FEMALE, GENERATION, MOTHER);
    }

    /// The mother's given name where daughters are not named after their living mother.
    GivenName motherNamedOtherwise() {
        return inherited.mother() != null
                ? inherited.mother()
                : other(givenName(), Sex.FEMALE, GENERATION, MOTHER, OTHER_MOTHER);
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

    /// The same family name in the form for men.
    Form familyOfFather() {
        return form(familyName(), Sex.MALE);
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

    /// The stream for something else that a custom draws alike for brothers and sisters.
    RandomStream ofSiblings(StreamKey key) {
        return siblings.stream(key);
    }

    private GivenName or(@Nullable GivenName known, Sex sex, int yearsEarlier, StreamKey key) {
        return known != null ? known : given(sex, yearsEarlier, streams.stream(key));
    }

    /// A parent's name that is not that of the child.
    private GivenName other(GivenName child, Sex sex, int yearsEarlier, StreamKey key, StreamKey otherKey) {
        GivenName name = given(sex, yearsEarlier, streams.stream(key));
        RandomStream others = streams.stream(otherKey);
        for (int tries = 0; tries < TRIES && name.latin().equals(child.latin()); tries++) {
            name = given(sex, yearsEarlier, others);
        }
        return name;
    }

    private GivenName given(Sex sex, int yearsEarlier, RandomStream stream) {
        return community.given(sex).of(bearer.birthYear() - yearsEarlier).pick(stream);
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
