package org.personahub.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.personahub.engine.World;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.atlas.AgeStructure;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Territory;

class StrataTest {

    private static Strata strata(Requirements requirements) {
        return Strata.of(World.ATLAS, World.blueprint(requirements));
    }

    @Property(tries = 60)
    void countsOverAPartitionAddUpToTheSize(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long size,
            @ForAll @LongRange(min = 0, max = (1L << 53) - 1) long seed) {
        Strata strata = strata(Requirements.ofSize(size).withSeed(seed));
        long byAgeAndSex = 0;
        for (Sex sex : Sex.values()) {
            byAgeAndSex += strata.count(new StratumFilter(List.of(), sex, null, 17));
            byAgeAndSex += strata.count(new StratumFilter(List.of(), sex, 18, 64));
            byAgeAndSex += strata.count(new StratumFilter(List.of(), sex, 65, null));
        }
        long byTerritory = World.ATLAS.territories().stream()
                .mapToLong(territory -> strata.count(new StratumFilter(List.of(territory.code()), null, null, null)))
                .sum();

        assertThat(strata.size()).isEqualTo(size);
        assertThat(byAgeAndSex).isEqualTo(size);
        assertThat(byTerritory).isEqualTo(size);
    }

    @Property(tries = 40)
    void everyTerritoryGetsItsShareRoundedUpOrDown(@ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long size) {
        Strata strata = strata(Requirements.ofSize(size).withSeed(1L));
        double world = World.ATLAS.territories().stream()
                .mapToDouble(Territory::population)
                .sum();
        for (Territory territory : World.ATLAS.territories()) {
            double quota = size * (territory.population() / world);

            assertThat((double) strata.count(new StratumFilter(List.of(territory.code()), null, null, null)))
                    .isCloseTo(quota, within(1 + quota * 1e-9));
        }
    }

    @Test
    void weightsDecideWhereTheyAreGiven() {
        Strata strata = strata(Requirements.ofSize(10_000)
                .withSeed(3L)
                .withTerritories(List.of(new TerritoryShare("GH", 3.0), new TerritoryShare("NG", 1.0))));

        assertThat(strata.count(new StratumFilter(List.of("GH"), null, null, null)))
                .isEqualTo(7_500);
        assertThat(strata.count(new StratumFilter(List.of("NG"), null, null, null)))
                .isEqualTo(2_500);
    }

    @Test
    void onlyThoseAskedForAreThere() {
        Strata strata = strata(Requirements.ofSize(5_000).withSex(Sex.FEMALE).withAges(30, 39));

        assertThat(strata.count(new StratumFilter(List.of(), Sex.FEMALE, 30, 39)))
                .isEqualTo(5_000);
        assertThat(strata.count(new StratumFilter(List.of(), Sex.MALE, null, null)))
                .isZero();
    }

    @Test
    void everyPositionLiesInTheStratumThatCountsIt() {
        Strata strata = strata(Requirements.ofSize(3_000).withSeed(9L));
        StratumFilter women = new StratumFilter(List.of(), Sex.FEMALE, 20, 40);
        Set<Long> positions = new HashSet<>();
        for (long position : strata.positions(women, 0, 3_000)) {
            positions.add(position);
        }

        assertThat(positions).hasSize((int) strata.count(women));
        for (long position = 0; position < strata.size(); position++) {
            assertThat(women.accepts(strata.at(position))).isEqualTo(positions.contains(position));
        }
    }

    @Test
    void pagesOfPositionsJoinWithoutGapOrOverlap() {
        Strata strata = strata(Requirements.ofSize(1_000_000_000_000L).withSeed(9L));
        StratumFilter filter = new StratumFilter(List.of("BR", "JP"), null, 90, null);
        long[] whole = strata.positions(filter, 0, 150);
        long[] joined = LongStream.of(0, 50, 100)
                .flatMap(offset -> LongStream.of(strata.positions(filter, offset, 50)))
                .toArray();

        assertThat(joined).isEqualTo(whole).hasSize(150);
    }

    @Test
    void aSmallCorpusHasOldPeopleInItsDueShare() {
        double found = LongStream.range(0, 50)
                .map(seed -> strata(Requirements.ofSize(1_000).withSeed(seed))
                        .count(new StratumFilter(List.of(), null, 80, null)))
                .average()
                .orElseThrow();

        assertThat(found / 1_000).isCloseTo(shareOfTheOld(), within(shareOfTheOld() * 0.1));
    }

    /// The reason for controlled rounding, as docs/adr/0006 quotes it.
    @Test
    void largestRemaindersWouldForgetTheOld() {
        int people = 1_000;
        List<Cell> cells = World.ATLAS.territories().stream()
                .flatMap(territory -> Stream.of(Sex.values())
                        .flatMap(sex -> IntStream.range(0, AgeStructure.AGES)
                                .mapToObj(age -> new Cell(age, territory.ages().people(sex, age)))))
                .toList();
        double world = cells.stream().mapToDouble(Cell::people).sum();
        long left = people
                - cells.stream()
                        .mapToLong(cell -> (long) cell.quota(people, world))
                        .sum();
        double old = cells.stream()
                .filter(cell -> cell.age >= 80)
                .mapToDouble(cell -> (long) cell.quota(people, world))
                .sum();
        old += cells.stream()
                .sorted(Comparator.comparingDouble(cell -> -(cell.quota(people, world) % 1)))
                .limit(left)
                .filter(cell -> cell.age >= 80)
                .count();

        assertThat(shareOfTheOld()).isCloseTo(0.025, within(0.001));
        assertThat(old / people).isCloseTo(0.013, within(0.002));
    }

    private static double shareOfTheOld() {
        double old = World.ATLAS.territories().stream()
                .mapToLong(territory -> territory.people(null, 80, 120))
                .sum();
        return old
                / World.ATLAS.territories().stream()
                        .mapToLong(Territory::population)
                        .sum();
    }

    private record Cell(int age, long people) {

        double quota(int corpus, double world) {
            return corpus * (people / world);
        }
    }
}
