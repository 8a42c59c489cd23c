package org.personahub.engine.community;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.CommunityPlan;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.InvalidRequirements;
import org.personahub.engine.architect.InvalidRequirements.Code;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.atlas.City;
import org.personahub.engine.community.life.Belonging;
import org.personahub.engine.community.life.SharedLife;
import org.personahub.engine.community.life.SharedLives;
import org.personahub.engine.community.skeleton.Skeleton;
import org.personahub.engine.community.skeleton.Skeletons;
import org.personahub.engine.community.ties.Ties;
import org.personahub.engine.composer.CommunityFacts;
import org.personahub.engine.corpus.Demographics;
import org.personahub.engine.synthesis.Grounded;
import org.personahub.engine.synthesis.Population;
import org.personahub.engine.synthesis.Synthesis;
import org.personahub.engine.synthesis.Synthesised;

/// The door to a community: the people of a skeleton, each made when asked for, alone or with others.
///
/// A member's number is their ordinal; whoever lives together stands together. Immutable but for what is remembered of
/// names; one instance serves all threads.
public final class Community implements Population {

    /// How many members go through the stages together.
    private static final int BLOCK = 256;

    private final Blueprint blueprint;
    private final Synthesis synthesis;
    private final Skeleton skeleton;
    private final MemberSynthesis members;
    private final OnDemand<Ties> ties;
    private final OnDemand<SharedLife> life;
    private final OnDemand<Belonging> belonging;

    private Community(Atlas atlas, Blueprint blueprint, Synthesis synthesis, Skeleton skeleton) {
        this.blueprint = blueprint;
        this.synthesis = synthesis;
        this.skeleton = skeleton;
        this.ties = new OnDemand<>(() -> Ties.of(skeleton));
        this.members = new MemberSynthesis(blueprint, skeleton, synthesis);
        CommunityPlan plan = blueprint.community();
        this.life = new OnDemand<>(() -> new SharedLives(atlas).of(skeleton, plan == null ? null : plan.name()));
        this.belonging = new OnDemand<>(() -> new Belonging(
                skeleton,
                life(),
                member -> ties().of(member),
                member -> names().of(member).shortForm()));
    }

    /// The community that a blueprint describes.
    ///
    /// @param atlas the atlas that the blueprint was designed with
    /// @param synthesis the function over that atlas
    /// @throws IllegalArgumentException when the blueprint describes strangers
    public static Community of(Atlas atlas, Synthesis synthesis, Blueprint blueprint) {
        CommunityPlan plan = blueprint.community();
        if (plan == null) {
            throw new IllegalArgumentException("blueprint " + blueprint.id() + " describes no community");
        }
        String territory = blueprint.territories().getFirst().code();
        City city = atlas.territory(territory).cities().values().stream()
                .filter(one -> one.name().equals(plan.city()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(territory + " has no city " + plan.city()));
        return of(atlas, synthesis, blueprint, Skeletons.of(atlas, synthesis, blueprint, city));
    }

    /// The community of a skeleton.
    ///
    /// @param blueprint says how much of each member is made, and how
    public static Community of(Atlas atlas, Synthesis synthesis, Blueprint blueprint, Skeleton skeleton) {
        return new Community(atlas, blueprint, synthesis, skeleton);
    }

    /// What it was designed as.
    @Override
    public Blueprint blueprint() {
        return blueprint;
    }

    /// Who belongs to it, whose kin they are and who lives with whom.
    public Skeleton skeleton() {
        return skeleton;
    }

    /// Who is tied to whom, worked out when first asked for.
    public Ties ties() {
        return ties.get();
    }

    /// What its members share, worked out when first asked for.
    public SharedLife life() {
        return life.get();
    }

    /// What everybody is called.
    public MemberNames names() {
        return members.names();
    }

    /// How many members there are.
    @Override
    public long size() {
        return skeleton.members().count();
    }

    /// One member.
    ///
    /// @param ordinal 0 to size - 1
    /// @throws InvalidRequirements when there is no such ordinal
    @Override
    public Synthesised persona(long ordinal) {
        return personas(new long[] {ordinal}).getFirst();
    }

    /// Several members, in that order.
    ///
    /// @param ordinals each 0 to size - 1
    /// @throws InvalidRequirements when there is no such ordinal
    @Override
    public List<Synthesised> personas(long[] ordinals) {
        List<Synthesised> people = new ArrayList<>(ordinals.length);
        for (int from = 0; from < ordinals.length; from += BLOCK) {
            long[] block = Arrays.copyOfRange(ordinals, from, Math.min(from + BLOCK, ordinals.length));
            List<Grounded> grounded = new ArrayList<>(block.length);
            for (long ordinal : block) {
                grounded.add(members.ground(number(ordinal), told(number(ordinal))));
            }
            people.addAll(synthesis.compose(blueprint, grounded));
        }
        return people;
    }

    /// What texts may say of the community, where texts are written.
    private @Nullable CommunityFacts told(int member) {
        return blueprint.complexity().includes(Complexity.MODERATE)
                ? belonging.get().facts(member)
                : null;
    }

    /// Many members, made as they are asked for.
    ///
    /// @param from the first ordinal
    /// @param count how many
    @Override
    public Stream<Synthesised> range(long from, long count) {
        return LongStream.iterate(from, first -> first < from + count, first -> first + BLOCK)
                .boxed()
                .flatMap(first ->
                        personas(LongStream.range(first, Math.min(first + BLOCK, from + count))
                                        .toArray())
                                .stream());
    }

    /// What statistics count one member by, as in the whole person.
    ///
    /// @throws InvalidRequirements when there is no such ordinal
    public Demographics demographics(long ordinal) {
        return members.demographics(number(ordinal));
    }

    /// The families of the members, as in the whole person.
    public MemberFamilies families() {
        return members.families();
    }

    private int number(long ordinal) {
        if (ordinal < 0 || ordinal >= size()) {
            throw new InvalidRequirements(
                    Code.ORDINAL_OUT_OF_RANGE,
                    "The ordinal is " + ordinal + "; this community has the ordinals 0 to " + (size() - 1) + ".");
        }
        return (int) ordinal;
    }
}
