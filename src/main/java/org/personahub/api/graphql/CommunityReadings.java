package org.personahub.api.graphql;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.personahub.api.graphql.schema.Household;
import org.personahub.api.graphql.schema.Persona;
import org.personahub.api.graphql.schema.Together;
import org.personahub.api.graphql.schema.Together.Reading;
import org.personahub.engine.community.ties.Tie;
import org.personahub.engine.community.ties.TieLayer;
import org.personahub.orchestration.Communities;
import org.personahub.orchestration.Communities.MeetingTeller;
import org.personahub.store.CommunityMembers;
import org.personahub.store.Owner;
import org.personahub.store.PersonaAt;
import org.personahub.store.Personas;
import org.personahub.store.StoredHousehold;
import org.personahub.store.StoredMember;
import org.personahub.store.StoredPersona;

/// What can be found out in one statement about all members, households or ties that stand together in an answer.
@Singleton
class CommunityReadings {

    private final CommunityMembers members;
    private final Personas personas;
    private final Communities communities;

    CommunityReadings(CommunityMembers members, Personas personas, Communities communities) {
        this.members = members;
        this.personas = personas;
        this.communities = communities;
    }

    /// The people, by where they are; whoever was quarantined or deleted is left out.
    Reading<PersonaAt, Map<PersonaAt, Persona>> people() {
        return new People(personas);
    }

    /// The households that people live in; whoever is of no community is left out.
    Reading<PersonaAt, Map<PersonaAt, Household>> homes() {
        return new Homes(new Members(members));
    }

    /// The ties of people, the closest first.
    ///
    /// @param layer only those; all when null
    /// @param from where the page of each person begins
    /// @param size how many there are on it
    Reading<PersonaAt, TiePages> ties(@Nullable TieLayer layer, int from, int size) {
        return new TiesOfPeople(new Members(members), layer, from, size);
    }

    /// Tells how members of that community met; it is looked for once for all of them.
    Reading<PersonaAt, MeetingTeller> stories(UUID communityId) {
        return new Stories(communities, communityId);
    }

    /// The people of households.
    Reading<StoredHousehold, Map<StoredHousehold, List<Persona>>> residents() {
        return new Residents(personas);
    }

    /// A page of ties for each person.
    ///
    /// @param targets all whom they lead to
    record TiePages(Map<PersonaAt, TiePage> pages, Together<PersonaAt> targets) {

        /// The page of a person; an empty one when they are of no community.
        TiePage of(PersonaAt person) {
            return pages.getOrDefault(person, new TiePage(List.of(), List.of(), 0));
        }
    }

    /// Some of somebody's ties.
    ///
    /// @param stored all that are stored of the person
    /// @param total how many the page is a part of
    record TiePage(List<Tie> ties, List<Tie> stored, int total) {}

    private record People(Personas source) implements Reading<PersonaAt, Map<PersonaAt, Persona>> {
        @Override
        public Map<PersonaAt, Persona> of(Together<PersonaAt> together) {
            Map<PersonaAt, Persona> people = new HashMap<>();
            source.findAll(Owner.LOCAL, together.all())
                    .forEach((at, stored) -> people.put(at, PersonasById.shown(stored, together)));
            return people;
        }
    }

    private record Members(CommunityMembers source) implements Reading<PersonaAt, Map<PersonaAt, StoredMember>> {
        @Override
        public Map<PersonaAt, StoredMember> of(Together<PersonaAt> together) {
            List<PersonaAt> ofRuns = together.all().stream()
                    .filter(person -> !person.runId().equals(StoredPersona.CREATED))
                    .toList();
            return ofRuns.isEmpty() ? Map.of() : source.members(ofRuns);
        }
    }

    private record Homes(Members members) implements Reading<PersonaAt, Map<PersonaAt, Household>> {
        @Override
        public Map<PersonaAt, Household> of(Together<PersonaAt> together) {
            Map<PersonaAt, StoredMember> known = together.get(members);
            Together<StoredHousehold> households = new Together<>(known.values().stream()
                    .flatMap(member -> Stream.ofNullable(member.household()))
                    .toList());
            Map<PersonaAt, Household> homes = new HashMap<>();
            known.forEach((person, member) -> {
                StoredHousehold household = member.household();
                if (household != null) {
                    homes.put(person, Household.of(household, households));
                }
            });
            return homes;
        }
    }

    private record TiesOfPeople(Members members, @Nullable TieLayer layer, int from, int size)
            implements Reading<PersonaAt, TiePages> {

        private static final Comparator<Tie> CLOSEST_FIRST = Comparator.comparingDouble(Tie::strength)
                .reversed()
                .thenComparing(Tie::member)
                .thenComparing(Tie::layer);

        @Override
        public TiePages of(Together<PersonaAt> together) {
            Map<PersonaAt, TiePage> pages = new HashMap<>();
            List<PersonaAt> targets = new ArrayList<>();
            together.get(members).forEach((person, member) -> {
                List<Tie> all = member.ties().stream()
                        .filter(tie -> layer == null || tie.layer() == layer)
                        .sorted(CLOSEST_FIRST)
                        .toList();
                List<Tie> page = all.stream().skip(from).limit(size).toList();
                pages.put(person, new TiePage(page, member.ties(), all.size()));
                page.forEach(tie -> targets.add(new PersonaAt(person.runId(), tie.member())));
            });
            return new TiePages(pages, new Together<>(targets));
        }
    }

    private record Stories(Communities source, UUID communityId) implements Reading<PersonaAt, MeetingTeller> {
        @Override
        public MeetingTeller of(Together<PersonaAt> together) {
            return source.stories(Owner.LOCAL, communityId);
        }
    }

    private record Residents(Personas source) implements Reading<StoredHousehold, Map<StoredHousehold, List<Persona>>> {
        @Override
        public Map<StoredHousehold, List<Persona>> of(Together<StoredHousehold> together) {
            Map<StoredHousehold, List<PersonaAt>> residents = new LinkedHashMap<>();
            together.all().forEach(household -> residents.put(household, residents(household)));
            Together<PersonaAt> all = new Together<>(
                    residents.values().stream().flatMap(List::stream).toList());
            Map<PersonaAt, Persona> people = all.get(new People(source));
            Map<StoredHousehold, List<Persona>> found = new HashMap<>();
            residents.forEach((household, members) -> found.put(
                    household,
                    members.stream()
                            .flatMap(member -> Stream.ofNullable(people.get(member)))
                            .toList()));
            return found;
        }

        private static List<PersonaAt> residents(StoredHousehold household) {
            return IntStream.range(household.first(), household.first() + household.size())
                    .mapToObj(member -> new PersonaAt(household.communityId(), member))
                    .toList();
        }
    }
}
