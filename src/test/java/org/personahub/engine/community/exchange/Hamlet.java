package org.personahub.engine.community.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.personahub.engine.Records;
import org.personahub.engine.World;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.community.ties.Tie;
import org.personahub.engine.community.ties.TieLayer;
import org.personahub.engine.persona.Household;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.synthesis.Synthesised;

/// Twenty people with ties that are written down by hand, as a community that can be written out. One has a name that
/// no format may stumble over, two are namesakes, and one has posted something with quotes and line breaks.
final class Hamlet implements CommunityRecords {

    static final String AWKWARD = "Łucja \"Łu\" O'Neill & <Söhne>, \\jr.";
    static final String POST = "It's \"done\":\nC:\\new, and 🎉";
    static final int AWKWARD_ONE = 3;
    static final int NAMESAKE = 5;
    static final int OTHER_NAMESAKE = 11;

    private static final int SIZE = 20;

    private final Blueprint blueprint = World.blueprint(Requirements.ofSize(SIZE)
            .withSeed(6)
            .withTerritories(List.of(new TerritoryShare("GH", 1.0)))
            .withComplexity(Complexity.HIGH));
    private final List<Persona> people;
    private final List<List<Tie>> ties = new ArrayList<>();

    Hamlet() {
        people = new ArrayList<>(World.corpus(blueprint.requirements())
                .range(0, SIZE)
                .map(Synthesised::persona)
                .toList());
        Persona awkward = Records.with(people.get(AWKWARD_ONE), "identity.name.full", AWKWARD);
        awkward = Records.with(awkward, "identity.age", 40);
        people.set(AWKWARD_ONE, Records.with(awkward, "textual.artefacts.post", POST));
        String name = people.get(NAMESAKE).identity().name().full();
        people.set(OTHER_NAMESAKE, Records.with(people.get(OTHER_NAMESAKE), "identity.name.full", name));
        people.forEach(_ -> ties.add(new ArrayList<>()));
        tie(0, 1, TieLayer.KIN, 0.9, "mother", "daughter", 1990);
        tie(0, 1, TieLayer.HOUSEHOLD, 0.95, "mother", "daughter", 1990);
        tie(2, AWKWARD_ONE, TieLayer.WORK, 0.3, "colleague", "colleague", 2014);
        tie(AWKWARD_ONE, NAMESAKE, TieLayer.FRIEND, 0.4, "friend", "friend", 2001);
        for (int other = 6; other < SIZE; other++) {
            tie(AWKWARD_ONE, other, TieLayer.NEIGHBOUR, 0.2 + 0.001 * other, "neighbour", "neighbour", 2019);
        }
    }

    private void tie(int one, int other, TieLayer layer, double strength, String is, String wasTo, int since) {
        ties.get(one).add(new Tie(layer, other, strength, is, since));
        ties.get(other).add(new Tie(layer, one, strength, wasTo, since));
    }

    Persona persona(int member) {
        return people.get(member);
    }

    List<Tie> ties(int member) {
        return ties.get(member);
    }

    int edges() {
        return ties.stream().mapToInt(List::size).sum() / 2;
    }

    @Override
    public DataCard card() {
        return new DataCard(
                "hamlet-1",
                "Nkwanta \"Lower\" <Side> & Wells",
                SIZE,
                "GH",
                "Ghana",
                "Accra",
                blueprint.id(),
                blueprint.seed(),
                blueprint.complexity().name(),
                blueprint.asOf(),
                blueprint.engineVersion(),
                blueprint.atlasVersion(),
                AttributeShares.of(people));
    }

    @Override
    public int size() {
        return SIZE;
    }

    @Override
    public int[] ages() {
        return people.stream().mapToInt(person -> person.identity().age()).toArray();
    }

    @Override
    public List<String> names() {
        return people.stream().map(person -> person.identity().name().full()).toList();
    }

    @Override
    public Stream<Member> members() {
        return Stream.iterate(0, member -> member < SIZE, member -> member + 1)
                .map(member -> new Member(member, "persona-" + member, member / 4, people.get(member), ties(member)));
    }

    @Override
    public Stream<HouseholdEntry> households() {
        return Stream.iterate(0, household -> household < SIZE / 4, household -> household + 1)
                .map(household -> new HouseholdEntry(household, Household.Type.EXTENDED, 4 * household, 4));
    }

    @Override
    public Stream<MemberTies> ties() {
        return Stream.iterate(0, member -> member < SIZE, member -> member + 1)
                .map(member -> new MemberTies(member, ties(member)));
    }
}
