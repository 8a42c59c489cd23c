package org.personahub.engine.community;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.NameCommunity.FamilyName;
import org.personahub.engine.atlas.NameCommunity.GivenName;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.community.skeleton.Kindred;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.skeleton.Skeleton;
import org.personahub.engine.corpus.naming.Bearer;
import org.personahub.engine.corpus.naming.Inherited;
import org.personahub.engine.corpus.naming.KinName;
import org.personahub.engine.corpus.naming.NamingCustoms;
import org.personahub.engine.persona.PersonName;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Names everybody of a skeleton along the lines of kin, as their customs do, so that whoever lists a relative lists
/// the name that the relative has.
///
/// Children have from their actual parents what the custom hands on, wives from their husbands what it brings them. No
/// child is named as a parent, a brother or a sister is. It is a pure function of the skeleton; what was found last is
/// remembered, within bounds.
public final class MemberNames {

    private static final StreamKey NAME = StreamKey.of("community.name");
    private static final StreamKey SIBLINGS = StreamKey.of("community.name.siblings");
    private static final StreamKey FAMILY = StreamKey.of("community.name.family");

    private static final int DRAWS = 40;
    private static final int MOST_REMEMBERED = 1 << 16;

    private final Skeleton skeleton;
    private final Members members;
    private final Kindred kindred;
    private final Marriages marriages;
    private final NamingCustoms customs;
    private final AtomicReferenceArray<@Nullable Born> remembered;

    /// @param kindred of the skeleton's members
    MemberNames(Skeleton skeleton, Kindred kindred, NamingCustoms customs) {
        this.skeleton = skeleton;
        this.members = skeleton.members();
        this.kindred = kindred;
        this.marriages = new Marriages(skeleton, kindred);
        this.customs = customs;
        this.remembered = new AtomicReferenceArray<>(Math.min(MOST_REMEMBERED, members.people()));
    }

    /// The name of a member in all its forms.
    public PersonName of(int member) {
        Born born = born(member);
        return customs.name(
                community(member), today(member), married(member, born), streams(member, born), siblings(member));
    }

    /// What somebody is called, also of the kin who are no members.
    public KinName call(int person) {
        Born born = born(person);
        return customs.kin(
                community(person), today(person), married(person, born), streams(person, born), siblings(person));
    }

    /// The names that somebody was born with. Brothers and sisters are named in the order of their births.
    private Born born(int person) {
        Born known = remembered(person);
        if (known != null) {
            return known;
        }
        List<Integer> older = older(person);
        List<Born> named = new ArrayList<>(older.size());
        for (int sibling : older) {
            Born earlier = remembered(sibling);
            named.add(earlier != null ? earlier : first(sibling, named));
        }
        return first(person, named);
    }

    private @Nullable Born remembered(int person) {
        Born known = remembered.get(person % remembered.length());
        return known != null && known.person == person ? known : null;
    }

    /// The older brothers and sisters, and those of each of them, as half-siblings have others; the oldest first.
    private List<Integer> older(int person) {
        List<Integer> found = new ArrayList<>();
        found.add(person);
        for (int i = 0; i < found.size(); i++) {
            int one = found.get(i);
            for (int sibling : kindred.siblings(one)) {
                if (kindred.before(sibling, one) && !found.contains(sibling)) {
                    found.add(sibling);
                }
            }
        }
        found.removeFirst();
        found.sort((one, other) -> one.equals(other) ? 0 : kindred.before(one, other) ? -1 : 1);
        return found;
    }

    /// The first name that fits of those that chance offers.
    ///
    /// @param named who was named before
    private Born first(int person, List<Born> named) {
        NameCommunity community = community(person);
        Inherited from = inherited(person, community);
        PersonaStreams siblings = siblings(person);
        Bearer bearer = bearer(person, 0, MaritalStatus.NEVER_MARRIED);
        Born born = null;
        for (int attempt = 0; attempt < DRAWS; attempt++) {
            PersonaStreams streams = PersonaStreams.of(skeleton.seed(), person, NAME, attempt);
            KinName name = customs.kin(community, bearer, from, streams, siblings);
            born = new Born(person, attempt, name.given(), from, handedOn(name));
            if (!name.given().equals(name.family()) && fits(born, community, named)) {
                break;
            }
        }
        Born chosen = Objects.requireNonNull(born);
        remembered.set(person % remembered.length(), chosen);
        return chosen;
    }

    private boolean fits(Born born, NameCommunity community, List<Born> named) {
        String given = born.given;
        for (Born other : named) {
            if (other.given.equals(given) && siblings(other.person, born.person)) {
                return false;
            }
        }
        FamilyName family = born.hands.family();
        return !is(born.from.mother(), given)
                && !is(born.from.father(), given)
                && (family == null
                        || !family.latin().equals(given) && !family.feminine().equals(given))
                && customs.namesAfter(community, members.sex(born.person), Objects.requireNonNull(born.hands.given()));
    }

    private boolean siblings(int one, int other) {
        int mother = members.mother(one);
        int father = members.father(one);
        return mother != Members.NONE && mother == members.mother(other)
                || father != Members.NONE && father == members.father(other);
    }

    private static boolean is(@Nullable GivenName name, String given) {
        return name != null && name.latin().equals(given);
    }

    private Inherited inherited(int person, NameCommunity community) {
        int mother = members.mother(person);
        int father = members.father(person);
        if (mother == Members.NONE && father == Members.NONE) {
            return Inherited.NOTHING;
        }
        Inherited hers = mother == Members.NONE ? Inherited.NOTHING : born(mother).hands;
        Inherited his = father == Members.NONE ? Inherited.NOTHING : born(father).hands;
        FamilyName family = his.family() != null ? his.family() : hers.family();
        if (family == null) {
            family = community
                    .families()
                    .map(names -> names.pick(siblings(person).stream(FAMILY)))
                    .orElse(null);
        }
        return new Inherited(null, hers.given(), his.given(), his.father(), null, family, hers.family(), null);
    }

    /// What the name hands on, with the given name as it is said.
    private static Inherited handedOn(KinName name) {
        Inherited lineage = name.lineage();
        GivenName listed = lineage.given();
        GivenName given = is(listed, name.given()) ? listed : new GivenName(name.given(), null);
        return new Inherited(
                given,
                lineage.mother(),
                lineage.father(),
                lineage.grandfather(),
                null,
                lineage.family(),
                lineage.otherFamily(),
                null);
    }

    /// What somebody has from kin and marriage. A husband's name that is nobody's family name, or her own given name,
    /// does not become hers.
    private Inherited married(int person, Born born) {
        Inherited from = born.from;
        int spouse = marriages.spouse(person);
        if (members.sex(person) == Sex.MALE || spouse == Members.NONE) {
            return from;
        }
        Inherited theirs = born(spouse).hands;
        FamilyName family = theirs.family();
        boolean hers = family != null && !family.feminine().equals(born.given);
        return new Inherited(
                null,
                from.mother(),
                from.father(),
                from.grandfather(),
                theirs.given(),
                from.family(),
                from.otherFamily(),
                hers ? family : born.hands.family());
    }

    private NameCommunity community(int person) {
        return skeleton.communities().get(members.community(person));
    }

    private Bearer today(int person) {
        int age = members.isMember(person)
                ? members.age(person)
                : Math.max(0, skeleton.asOf().getYear() - members.birthYear(person));
        return bearer(person, age, marriages.status(person));
    }

    private Bearer bearer(int person, int age, MaritalStatus status) {
        DayOfWeek day = members.isMember(person) ? members.birthDate(person).getDayOfWeek() : null;
        return new Bearer(members.sex(person), members.birthYear(person), age, status, day);
    }

    private PersonaStreams streams(int person, Born born) {
        return PersonaStreams.of(skeleton.seed(), person, NAME, born.attempt);
    }

    /// What brothers and sisters have alike is drawn for their mother.
    private PersonaStreams siblings(int person) {
        int mother = members.mother(person);
        return PersonaStreams.of(skeleton.seed(), mother == Members.NONE ? person : mother, SIBLINGS, 0);
    }

    /// The names somebody was born with.
    ///
    /// @param attempt whose streams they are drawn from
    /// @param given as it is said
    /// @param from what they have from their parents
    /// @param hands what they hand on
    private record Born(int person, int attempt, String given, Inherited from, Inherited hands) {}
}
