package org.personahub.engine.community;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.atlas.Language;
import org.personahub.engine.community.skeleton.Kindred;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.skeleton.Skeleton;
import org.personahub.engine.composer.CommunityFacts;
import org.personahub.engine.composer.Shared;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.corpus.Demographics;
import org.personahub.engine.corpus.LifeCourse;
import org.personahub.engine.corpus.PersonaCorpusGenerator;
import org.personahub.engine.corpus.Rooted;
import org.personahub.engine.corpus.Stratum;
import org.personahub.engine.persona.AttributeCatalogue;
import org.personahub.engine.persona.AttributeKind;
import org.personahub.engine.persona.Origin;
import org.personahub.engine.persona.PersonaLayout;
import org.personahub.engine.persona.Provenance;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.synthesis.Grounded;
import org.personahub.engine.synthesis.Synthesis;

/// Draws who the members of a skeleton are around what it says of them: their course of life, name, family and home are
/// settled, traits are drawn.
final class MemberSynthesis {

    private static final Origin OF_SKELETON = new Origin(AttributeKind.DERIVED, "community-skeleton");

    private static final int[] SETTLED = {
        PersonaLayout.leaf("identity.name.family"),
        PersonaLayout.leaf("identity.name.full"),
        PersonaLayout.leaf("identity.city"),
        PersonaLayout.leaf("identity.settlement"),
        PersonaLayout.leaf("identity.motherTongue"),
        PersonaLayout.leaf("identity.maritalStatus"),
        PersonaLayout.leaf("family.household.type"),
        PersonaLayout.leaf("family.household.size"),
        PersonaLayout.leaf("family.relatives")
    };

    private final Skeleton skeleton;
    private final Members members;
    private final Blueprint blueprint;
    private final Synthesis synthesis;
    private final MemberNames names;
    private final MemberFamilies families;
    private final MemberHomes homes;

    /// @param blueprint that the skeleton is of
    MemberSynthesis(Blueprint blueprint, Skeleton skeleton, Synthesis synthesis) {
        Kindred kindred = Kindred.of(skeleton.members());
        this.skeleton = skeleton;
        this.members = skeleton.members();
        this.blueprint = blueprint;
        this.synthesis = synthesis;
        this.names = new MemberNames(skeleton, kindred, synthesis.generator().customs());
        this.families = new MemberFamilies(skeleton, kindred, names);
        this.homes = new MemberHomes(skeleton, kindred);
    }

    MemberNames names() {
        return names;
    }

    MemberFamilies families() {
        return families;
    }

    /// A member before anything is composed.
    ///
    /// @param facts what texts may say of the community; null when nothing is to be said
    Grounded ground(int member, @Nullable CommunityFacts facts) {
        Provenance.Draft provenance = AttributeCatalogue.instance().usual().draft();
        PersonaStreams streams = PersonaStreams.of(skeleton.seed(), members.drawnAs(member), Synthesis.IDENTITY, 0);
        Stratum stratum = new Stratum(skeleton.territory(), members.sex(member), members.age(member));
        LifeCourse drawn = synthesis.life(blueprint, members.drawnAs(member), stratum);
        PersonaCorpusGenerator generator = synthesis.generator();
        LifeCourse life = generator.live(demographics(member), drawn, streams);
        Core core = generator.generate(life, rooted(member), streams, provenance);
        provenance.set(SETTLED, OF_SKELETON);
        return new Grounded(member, core, provenance.finish(), new Shared(homes.of(member), facts));
    }

    /// What statistics count a member by.
    Demographics demographics(int member) {
        double income = members.income(member);
        return new Demographics(
                skeleton.territory(),
                members.sex(member),
                members.age(member),
                members.birthDate(member),
                members.education(member),
                members.activity(member),
                members.occupation(member),
                income == 0 ? null : income,
                members.maritalStatus(member));
    }

    private Rooted rooted(int member) {
        int community = members.community(member);
        return new Rooted(
                skeleton.city(),
                homes.settlement(members.household(member)),
                skeleton.motherTongues().get(community),
                skeleton.communities().get(community),
                names.of(member),
                heardAtHome(member),
                families.of(member));
    }

    /// The mother tongues of those they live with, of whom people learn to speak.
    private List<Language> heardAtHome(int member) {
        Language own = tongue(member);
        List<Language> heard = new ArrayList<>(2);
        for (int other : new int[] {members.mother(member), members.father(member), members.partner(member)}) {
            boolean there = other != Members.NONE
                    && members.isMember(other)
                    && members.household(other) == members.household(member);
            if (there && !tongue(other).equals(own) && !heard.contains(tongue(other))) {
                heard.add(tongue(other));
            }
        }
        return heard;
    }

    private Language tongue(int member) {
        return skeleton.motherTongues().get(members.community(member)).language();
    }
}
