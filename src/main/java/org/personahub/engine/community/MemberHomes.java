package org.personahub.engine.community;

import org.personahub.engine.atlas.Society;
import org.personahub.engine.community.skeleton.Households;
import org.personahub.engine.community.skeleton.Kindred;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.skeleton.Skeleton;
import org.personahub.engine.composer.CoreFacts;
import org.personahub.engine.composer.contextual.SharedHome;
import org.personahub.engine.persona.Household;
import org.personahub.engine.persona.Identity.Settlement;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Says what those of one household have together: whose home it is, what they live on, town or country.
///
/// @param kindred of the skeleton's members
record MemberHomes(Skeleton skeleton, Kindred kindred) {

    private static final StreamKey HOME = StreamKey.of("community.home");
    private static final StreamKey SETTLEMENT = StreamKey.of("community.home.settlement");

    /// The home of a member. In an institution everybody has means of their own.
    SharedHome of(int member) {
        Members members = skeleton.members();
        int household = members.household(member);
        int householder = householder(household);
        boolean own = skeleton.households().type(household) == Household.Type.INSTITUTION;
        int earner = own ? member : householder;
        Society society = skeleton.territory().society();
        double income = members.income(earner);
        return new SharedHome(
                members.age(householder),
                members.education(earner),
                members.occupation(householder),
                CoreFacts.incomeRank(society, income == 0 ? null : income),
                arrivedBy(member),
                streams(household));
    }

    /// Whose parents are members was born there, and whoever has children among the members came before the first of
    /// them.
    private int arrivedBy(int member) {
        Members members = skeleton.members();
        if (isMember(members.mother(member)) || isMember(members.father(member))) {
            return members.birthYear(member) - 1;
        }
        for (int child : kindred.children(member)) {
            if (members.isMember(child)) {
                return members.birthYear(child);
            }
        }
        return Integer.MAX_VALUE;
    }

    private boolean isMember(int person) {
        return person != Members.NONE && skeleton.members().isMember(person);
    }

    /// Where the household lives.
    Settlement settlement(int household) {
        boolean town = streams(household).stream(SETTLEMENT)
                .chance(skeleton.territory().urbanShare());
        return town ? Settlement.URBAN : Settlement.RURAL;
    }

    /// Whoever earns most, else the oldest.
    private int householder(int household) {
        Members members = skeleton.members();
        Households households = skeleton.households();
        int first = households.first(household);
        int found = first;
        for (int other = first + 1; other < first + households.size(household); other++) {
            int richer = Double.compare(members.income(other), members.income(found));
            if (richer > 0 || richer == 0 && members.age(other) > members.age(found)) {
                found = other;
            }
        }
        return found;
    }

    private PersonaStreams streams(int household) {
        return PersonaStreams.of(skeleton.seed(), household, HOME, 0);
    }
}
