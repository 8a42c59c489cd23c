package org.personahub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.corpus.PyramidBand;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.PersonaDocument;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Synthesis;

@QuarkusTest
class PersonasTest {

    private static final int PEOPLE = 150;

    @Inject
    Personas personas;

    @Inject
    Transactions transactions;

    @Inject
    Atlas atlas;

    @Inject
    PersonaHubArchitect architect;

    @Inject
    Synthesis synthesis;

    private final String owner = "reader " + UUID.randomUUID();
    private final List<StoredPersona> stored = new ArrayList<>();

    /// Two runs with the same people, so that every order has ties; the second one has a partition of its own.
    @BeforeEach
    void storeTwoRuns() {
        Blueprint blueprint =
                architect.design(Requirements.ofSize(PEOPLE).withSeed(7).withComplexity(Complexity.BASIC));
        Corpus corpus = Corpus.of(atlas, synthesis, blueprint);
        for (UUID run : List.of(new UUID(1, System.nanoTime()), new UUID(-1, System.nanoTime()))) {
            PersonaRows rows = new PersonaRows(run, owner, Storage.DOCUMENTS);
            for (long ordinal = 0; ordinal < PEOPLE; ordinal++) {
                Persona persona = corpus.persona(ordinal).persona();
                PersonaDocument document = PersonaDocument.encode(persona);
                rows.add(ordinal, persona, document);
                stored.add(new StoredPersona(run, ordinal, 1, document.fingerprint(), persona));
            }
            transactions.run(connection -> {
                if (PersonaPartition.isOwn(run)) {
                    PersonaPartition.create(connection, run);
                }
                try (PersonaRows.Copy copy = PersonaRows.copy(connection)) {
                    copy.write(rows.slice());
                    return copy.finish();
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void walkingThroughAllPagesMeetsEverybodyOnceInOrder(PersonaOrder order) {
        for (PersonaFilter filter : filters()) {
            List<StoredPersona> expected = expected(filter, order);
            for (int size : List.of(1, 7, 1000)) {
                assertThat(forward(filter, order, size)).isEqualTo(expected);
                assertThat(backward(filter, order, size)).isEqualTo(expected);
            }
            assertThat(personas.count(owner, filter)).isEqualTo(expected.size());
        }
    }

    @Test
    void aPageTellsWhetherThereIsMoreOnEitherSide() {
        Page<StoredPersona> first = personas.page(owner, PersonaFilter.ALL, PersonaOrder.AGE, PageRequest.first(10));
        assertThat(first.hasPrevious()).isFalse();
        assertThat(first.hasNext()).isTrue();

        PersonaKey end = personas.key(first.items().getLast(), PersonaOrder.AGE);
        Page<StoredPersona> second =
                personas.page(owner, PersonaFilter.ALL, PersonaOrder.AGE, new PageRequest(1000, false, end, null));
        assertThat(second.hasPrevious()).isTrue();
        assertThat(second.hasNext()).isFalse();
        assertThat(second.items()).hasSize(2 * PEOPLE - 10);
    }

    @Test
    void aRangeBetweenTwoKeysHoldsWhoeverIsBetweenThem() {
        List<StoredPersona> all = expected(PersonaFilter.ALL, PersonaOrder.NAME);
        PageRequest between = new PageRequest(
                100, false, personas.key(all.get(20), PersonaOrder.NAME), personas.key(all.get(31), PersonaOrder.NAME));

        assertThat(personas.page(owner, PersonaFilter.ALL, PersonaOrder.NAME, between)
                        .items())
                .isEqualTo(all.subList(21, 31));
    }

    @Test
    void aKeyOfAnotherOrderIsRefused() {
        PersonaKey key = personas.key(stored.getFirst(), PersonaOrder.NAME);
        assertThatThrownBy(() -> personas.page(
                        owner, PersonaFilter.ALL, PersonaOrder.AGE, new PageRequest(10, false, key, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("belongs to the order NAME");
    }

    @Test
    void theTextFilterFindsWordsOfNamesAndHeadlinesAndTakesAnyInput() {
        StoredPersona someone = stored.getFirst();
        PersonaFilter byName = text('"' + someone.persona().identity().name().full() + '"');

        assertThat(personas.page(owner, byName, PersonaOrder.ORDINAL, PageRequest.first(200))
                        .items())
                .contains(someone);
        for (String odd : List.of("", "'", "\"", "a:* & | !", "%_\\", "or or", "-", "\u2603")) {
            assertThat(personas.count(owner, text(odd))).isNotNegative();
        }
    }

    @Test
    void thePyramidCountsEverybodyOnce() {
        List<PyramidBand> pyramid = personas.pyramid(owner, PersonaFilter.ALL);

        assertThat(pyramid.stream().mapToLong(PyramidBand::count).sum()).isEqualTo(2 * PEOPLE);
        for (PyramidBand band : pyramid) {
            assertThat(stored.stream().map(StoredPersona::persona).map(Persona::identity))
                    .filteredOn(identity -> identity.sex() == band.sex()
                            && identity.age() >= band.fromAge()
                            && identity.age() <= band.toAge())
                    .hasSize((int) band.count());
        }
    }

    @Test
    void nobodySeesThePeopleOfSomebodyElse() {
        assertThat(personas.count("stranger", PersonaFilter.ALL)).isZero();
        assertThat(personas.find("stranger", stored.getFirst().runId(), 0)).isEmpty();
    }

    private List<StoredPersona> forward(PersonaFilter filter, PersonaOrder order, int size) {
        List<StoredPersona> met = new ArrayList<>();
        PersonaKey after = null;
        Page<StoredPersona> page;
        do {
            page = personas.page(owner, filter, order, new PageRequest(size, false, after, null));
            met.addAll(page.items());
            after = met.isEmpty() ? null : personas.key(met.getLast(), order);
        } while (page.hasNext());
        return met;
    }

    private List<StoredPersona> backward(PersonaFilter filter, PersonaOrder order, int size) {
        List<StoredPersona> met = new ArrayList<>();
        PersonaKey before = null;
        Page<StoredPersona> page;
        do {
            page = personas.page(owner, filter, order, new PageRequest(size, true, null, before));
            met.addAll(0, page.items());
            before = met.isEmpty() ? null : personas.key(met.getFirst(), order);
        } while (page.hasPrevious());
        return met;
    }

    private List<PersonaFilter> filters() {
        Identity someone = stored.getFirst().persona().identity();
        List<String> occupations = stored.stream()
                .map(person -> person.persona().identity().occupation())
                .filter(Objects::nonNull)
                .map(occupation -> occupation.code())
                .distinct()
                .limit(5)
                .toList();
        return List.of(
                PersonaFilter.ALL,
                PersonaFilter.ofRun(stored.getFirst().runId()),
                new PersonaFilter(null, List.of(someone.territory(), "FR"), null, null, null, List.of(), null),
                new PersonaFilter(null, List.of(), Sex.FEMALE, 20, 39, List.of(), null),
                new PersonaFilter(null, List.of(), null, null, null, occupations, null),
                new PersonaFilter(null, List.of(), null, 121, null, List.of(), null));
    }

    private List<StoredPersona> expected(PersonaFilter filter, PersonaOrder order) {
        return stored.stream()
                .filter(person -> accepts(filter, person))
                .sorted(comparator(order))
                .toList();
    }

    private static boolean accepts(PersonaFilter filter, StoredPersona person) {
        Identity identity = person.persona().identity();
        return (filter.runId() == null || filter.runId().equals(person.runId()))
                && (filter.territories().isEmpty() || filter.territories().contains(identity.territory()))
                && (filter.sex() == null || filter.sex() == identity.sex())
                && (filter.minAge() == null || filter.minAge() <= identity.age())
                && (filter.maxAge() == null || identity.age() <= filter.maxAge())
                && (filter.occupationCodes().isEmpty()
                        || (identity.occupation() != null
                                && filter.occupationCodes()
                                        .contains(identity.occupation().code())));
    }

    private static Comparator<StoredPersona> comparator(PersonaOrder order) {
        Comparator<StoredPersona> byOrdinal = Comparator.<StoredPersona, String>comparing(
                        person -> person.runId().toString())
                .thenComparing(StoredPersona::ordinal);
        return switch (order) {
            case ORDINAL -> byOrdinal;
            case AGE ->
                Comparator.<StoredPersona, Integer>comparing(
                                person -> person.persona().identity().age())
                        .thenComparing(byOrdinal);
            case NAME ->
                Comparator.<StoredPersona, String>comparing(
                                person -> person.persona().identity().name().full(), PersonasTest::byCodePoints)
                        .thenComparing(byOrdinal);
            case INCOME_DESCENDING ->
                Comparator.<StoredPersona, Double>comparing(PersonasTest::income, Comparator.reverseOrder())
                        .thenComparing(byOrdinal);
        };
    }

    private static Double income(StoredPersona person) {
        @Nullable Double income = person.persona().identity().annualIncomeUsd();
        return income == null ? Double.NEGATIVE_INFINITY : income;
    }

    private static int byCodePoints(String one, String other) {
        return IntStream.range(0, Math.min(one.length(), other.length()))
                .map(i -> Character.compare(one.charAt(i), other.charAt(i)))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(one.length() - other.length());
    }

    private static PersonaFilter text(String text) {
        return new PersonaFilter(null, List.of(), null, null, null, List.of(), text);
    }
}
