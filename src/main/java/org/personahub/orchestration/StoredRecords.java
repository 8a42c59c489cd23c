package org.personahub.orchestration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.community.exchange.AttributeShares;
import org.personahub.engine.community.exchange.CommunityRecords;
import org.personahub.engine.community.exchange.DataCard;
import org.personahub.engine.community.exchange.HouseholdEntry;
import org.personahub.engine.community.exchange.Member;
import org.personahub.engine.community.exchange.MemberTies;
import org.personahub.engine.persona.Persona;
import org.personahub.store.CommunityMembers;
import org.personahub.store.ComputedPeople;
import org.personahub.store.Page;
import org.personahub.store.PersonaAt;
import org.personahub.store.Personas;
import org.personahub.store.StoredHousehold;
import org.personahub.store.StoredMember;
import org.personahub.store.StoredPersona;

/// A stored community as it is written out, read in portions. Members who passed no gate are made again, so that nobody
/// whom others are tied to is missing.
final class StoredRecords implements CommunityRecords {

    private static final int AT_ONCE = 500;

    private final String owner;
    private final CommunityView community;
    private final Personas personas;
    private final CommunityMembers members;
    private final ComputedPeople computed;
    private final IntFunction<String> ids;
    private final Atlas atlas;

    StoredRecords(
            String owner,
            CommunityView community,
            Personas personas,
            CommunityMembers members,
            ComputedPeople computed,
            IntFunction<String> ids,
            Atlas atlas) {
        this.owner = owner;
        this.community = community;
        this.personas = personas;
        this.members = members;
        this.computed = computed;
        this.ids = ids;
        this.atlas = atlas;
    }

    @Override
    public DataCard card() {
        Blueprint blueprint = community.run().blueprint();
        return new DataCard(
                community.id().toString(),
                community.name(),
                community.size(),
                community.territory(),
                atlas.territory(community.territory()).name(),
                community.city(),
                blueprint.id(),
                blueprint.seed(),
                blueprint.complexity().name(),
                blueprint.asOf(),
                blueprint.engineVersion(),
                blueprint.atlasVersion(),
                AttributeShares.of(people(portion(0))));
    }

    @Override
    public int size() {
        return community.size();
    }

    @Override
    public int[] ages() {
        return portions()
                .flatMap(portion -> people(portion).stream())
                .mapToInt(persona -> persona.identity().age())
                .toArray();
    }

    @Override
    public List<String> names() {
        return portions()
                .flatMap(portion -> people(portion).stream())
                .map(persona -> persona.identity().name().full())
                .toList();
    }

    @Override
    public Stream<Member> members() {
        return portions().flatMap(portion -> members(portion).stream());
    }

    @Override
    public Stream<HouseholdEntry> households() {
        return Stream.iterate(
                        members.households(community.id(), AT_ONCE, -1),
                        page -> !page.items().isEmpty(),
                        this::next)
                .flatMap(page -> page.items().stream())
                .map(household ->
                        new HouseholdEntry(household.number(), household.type(), household.first(), household.size()));
    }

    @Override
    public Stream<MemberTies> ties() {
        return portions().flatMap(portion -> {
            var ties = members.ties(community.id(), portion);
            return portion.stream().map(member -> new MemberTies(member, ties.getOrDefault(member, List.of())));
        });
    }

    private Page<StoredHousehold> next(Page<StoredHousehold> page) {
        return page.hasNext()
                ? members.households(
                        community.id(), AT_ONCE, page.items().getLast().number())
                : new Page<>(List.of(), true, false);
    }

    private List<Member> members(List<Integer> portion) {
        List<Persona> people = people(portion);
        Map<PersonaAt, StoredMember> known = members.members(at(portion));
        List<Member> all = new ArrayList<>(portion.size());
        for (int i = 0; i < portion.size(); i++) {
            int number = portion.get(i);
            StoredMember member = known.get(new PersonaAt(community.id(), number));
            StoredHousehold household = member == null ? null : member.household();
            if (member == null || household == null) {
                throw new IllegalStateException("member " + number + " of community " + community.id()
                        + " has no household, although the community is ready");
            }
            all.add(new Member(number, ids.apply(number), household.number(), people.get(i), member.ties()));
        }
        return all;
    }

    private List<Persona> people(List<Integer> portion) {
        Map<PersonaAt, StoredPersona> stored = personas.findAll(owner, at(portion));
        List<Persona> people = new ArrayList<>(portion.size());
        for (int number : portion) {
            StoredPersona found = stored.get(new PersonaAt(community.id(), number));
            people.add(
                    found != null
                            ? found.persona()
                            : computed.of(community.id()).apply(number));
        }
        return people;
    }

    private List<PersonaAt> at(List<Integer> portion) {
        return portion.stream()
                .map(number -> new PersonaAt(community.id(), number))
                .toList();
    }

    private Stream<List<Integer>> portions() {
        return IntStream.iterate(0, from -> from < community.size(), from -> from + AT_ONCE)
                .mapToObj(this::portion);
    }

    private List<Integer> portion(int from) {
        return IntStream.range(from, Math.min(from + AT_ONCE, community.size()))
                .boxed()
                .toList();
    }
}
