package org.personahub.engine.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.World;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.corpus.PyramidBand;
import org.personahub.engine.corpus.StratumFilter;

/// Filters that part a corpus count and page everybody once. Nobody is made to see that.
class CorpusPartitionTest {

    private static final int OLDEST = 120;

    /// Filters of which every person matches exactly one: territories in groups, with or without sex, ages cut
    /// anywhere.
    private static List<StratumFilter> partition(int groups, boolean bySex, int cuts, Random random) {
        List<List<String>> territories = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            territories.add(new ArrayList<>());
        }
        List<String> codes = new ArrayList<>(
                World.ATLAS.territories().stream().map(Territory::code).toList());
        java.util.Collections.shuffle(codes, random);
        for (int i = 0; i < codes.size(); i++) {
            // An empty list would mean all, so each group gets one first.
            territories.get(i < groups ? i : random.nextInt(groups)).add(codes.get(i));
        }
        TreeSet<Integer> starts = new TreeSet<>(List.of(0));
        for (int cut = 0; cut < cuts; cut++) {
            starts.add(1 + random.nextInt(OLDEST));
        }
        List<@Nullable Sex> sexes = new ArrayList<>();
        if (bySex) {
            sexes.addAll(List.of(Sex.values()));
        } else {
            sexes.add(null);
        }
        List<StratumFilter> filters = new ArrayList<>();
        for (List<String> group : territories) {
            for (Sex sex : sexes) {
                for (int start : starts) {
                    Integer next = starts.higher(start);
                    filters.add(new StratumFilter(group, sex, start, next == null ? null : next - 1));
                }
            }
        }
        return filters;
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void everyOrdinalOfAMillionAppearsOnceUnderAnyPartition(
            @ForAll @LongRange(max = PersonaHubArchitect.MAX_SEED) long seed,
            @ForAll @IntRange(min = 1, max = 6) int groups,
            @ForAll boolean bySex,
            @ForAll @IntRange(max = 5) int cuts,
            @ForAll @IntRange(min = 20_000, max = 200_000) int page,
            @ForAll Random random) {
        Corpus corpus = World.corpus(Requirements.ofSize(1_000_000).withSeed(seed));
        BitSet seen = new BitSet(1_000_000);
        long twice = 0;
        for (StratumFilter filter : partition(groups, bySex, cuts, random)) {
            long count = corpus.count(filter);
            long listed = 0;
            long[] ordinals;
            do {
                ordinals = corpus.ordinals(filter, listed, page);
                for (long ordinal : ordinals) {
                    twice += seen.get((int) ordinal) ? 1 : 0;
                    seen.set((int) ordinal);
                }
                listed += ordinals.length;
            } while (ordinals.length == page);
            assertThat(listed).isEqualTo(count);
        }

        assertThat(twice).isZero();
        assertThat(seen.cardinality()).isEqualTo(1_000_000);
        assertThat(seen.length()).isEqualTo(1_000_000);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void countsOverAPartitionAddUpAtEverySize(
            @ForAll @IntRange(max = 12) int magnitude,
            @ForAll @LongRange(max = PersonaHubArchitect.MAX_SEED) long seed,
            @ForAll @IntRange(min = 1, max = 6) int groups,
            @ForAll boolean bySex,
            @ForAll @IntRange(max = 5) int cuts,
            @ForAll Random random) {
        long power =
                Stream.iterate(1L, ten -> ten * 10).skip(magnitude).findFirst().orElseThrow();
        long size = Math.max(1, power - random.nextInt(10));
        Corpus corpus = World.corpus(Requirements.ofSize(size).withSeed(seed));
        List<StratumFilter> filters = partition(groups, bySex, cuts, random);

        assertThat(filters.stream().mapToLong(corpus::count).sum()).isEqualTo(size);
        assertThat(filters.stream()
                        .flatMap(filter -> corpus.pyramid(filter).stream())
                        .mapToLong(PyramidBand::count)
                        .sum())
                .isEqualTo(size);
    }
}
