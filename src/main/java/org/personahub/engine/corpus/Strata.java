package org.personahub.engine.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.atlas.AgeStructure;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// How many people of a corpus belong to each territory, sex and single year of age: exact, for any size, without
/// storing people.
///
/// Positions 0 … size - 1 run through the strata in order; each stratum is one stretch of them.
public final class Strata {

    private static final int CELLS = Sex.values().length * AgeStructure.AGES;
    private static final double WEIGHT_UNITS = 1L << 40;
    private static final StreamKey STRATA = StreamKey.of("strata");
    private static final StreamKey TERRITORIES = StreamKey.of("territories");

    private final List<Territory> territories;
    private final long[] start;

    private Strata(List<Territory> territories, long[] start) {
        this.territories = territories;
        this.start = start;
    }

    /// The strata of a blueprint's corpus.
    public static Strata of(Atlas atlas, Blueprint blueprint) {
        List<Territory> territories = blueprint.territories().isEmpty()
                ? atlas.territories()
                : blueprint.territories().stream()
                        .map(share -> atlas.territory(share.code()))
                        .toList();
        PersonaStreams phases = PersonaStreams.of(blueprint.seed(), 0, STRATA, 0);
        long[] weights = territoryWeights(blueprint, territories);
        long[] people = Apportionment.divide(
                blueprint.size(),
                weights,
                phases.stream(TERRITORIES).below(Arrays.stream(weights).sum()));
        long[] start = new long[territories.size() * CELLS + 1];
        for (int t = 0; t < people.length; t++) {
            long[] cells = people[t] == 0 ? new long[CELLS] : cells(blueprint, territories.get(t), people[t], phases);
            for (int cell = 0; cell < CELLS; cell++) {
                int index = t * CELLS + cell;
                start[index + 1] = start[index] + cells[cell];
            }
        }
        return new Strata(territories, start);
    }

    private static long[] territoryWeights(Blueprint blueprint, List<Territory> territories) {
        List<TerritoryShare> shares = blueprint.territories();
        boolean weighted = !shares.isEmpty() && shares.getFirst().weight() != null;
        double sum = weighted ? shares.stream().mapToDouble(Strata::weight).sum() : 1;
        long[] weights = new long[territories.size()];
        for (int t = 0; t < weights.length; t++) {
            weights[t] = weighted
                    ? Math.max(1, Math.round(weight(shares.get(t)) / sum * WEIGHT_UNITS))
                    : territories.get(t).people(blueprint.sex(), blueprint.minAge(), blueprint.maxAge());
        }
        return weights;
    }

    private static double weight(TerritoryShare share) {
        Double weight = share.weight();
        return weight == null ? 0 : weight;
    }

    private static long[] cells(Blueprint blueprint, Territory territory, long people, PersonaStreams phases) {
        long[] weights = new long[CELLS];
        for (Sex sex : Sex.values()) {
            if (blueprint.sex() == null || blueprint.sex() == sex) {
                for (int age = blueprint.minAge(); age <= blueprint.maxAge() && age < AgeStructure.AGES; age++) {
                    weights[sex.ordinal() * AgeStructure.AGES + age] =
                            territory.ages().people(sex, age);
                }
            }
        }
        long phase = phases.stream(StreamKey.of(territory.code()))
                .below(Arrays.stream(weights).sum());
        return Apportionment.divide(people, weights, phase);
    }

    /// How many people the corpus has.
    public long size() {
        return start[start.length - 1];
    }

    /// The stratum that a position lies in.
    ///
    /// @param position in [0, size)
    public Stratum at(long position) {
        int found = Arrays.binarySearch(start, position);
        int cell = found < 0 ? -found - 2 : found;
        // Empty strata share their start with the next one; the last of equal starts is the one that holds people.
        while (start[cell + 1] == position) {
            cell++;
        }
        return stratum(cell);
    }

    /// How many people a filter accepts.
    public long count(StratumFilter filter) {
        long[] count = {0};
        walk(filter, (_, people) -> {
            count[0] += people;
            return true;
        });
        return count[0];
    }

    /// The positions that a filter accepts, from the `offset`-th of them on.
    ///
    /// @param limit how many at the most
    public long[] positions(StratumFilter filter, long offset, int limit) {
        Page page = new Page(offset, limit);
        walk(filter, page::take);
        return page.positions();
    }

    /// Shows every stratum that holds people and that a filter accepts, with their number.
    public void forEach(StratumFilter filter, ObjLongConsumer<Stratum> visitor) {
        walk(filter, (cell, people) -> {
            visitor.accept(stratum(cell), people);
            return true;
        });
    }

    /// Visits the cells that hold people and that a filter accepts, in order, until the visitor has enough.
    private void walk(StratumFilter filter, CellVisitor visitor) {
        for (int t = 0; t < territories.size(); t++) {
            boolean empty = start[t * CELLS] == start[(t + 1) * CELLS];
            if (empty || !filter.acceptsTerritory(territories.get(t).code())) {
                continue;
            }
            for (int cell = t * CELLS; cell < (t + 1) * CELLS; cell++) {
                long people = start[cell + 1] - start[cell];
                int within = cell % CELLS;
                if (people > 0
                        && filter.accepts(sex(within), within % AgeStructure.AGES)
                        && !visitor.cell(cell, people)) {
                    return;
                }
            }
        }
    }

    private static Sex sex(int within) {
        return within < AgeStructure.AGES ? Sex.FEMALE : Sex.MALE;
    }

    private Stratum stratum(int cell) {
        int within = cell % CELLS;
        return new Stratum(territories.get(cell / CELLS), sex(within), within % AgeStructure.AGES);
    }

    @FunctionalInterface
    private interface CellVisitor {

        /// @return whether to go on
        boolean cell(int cell, long people);
    }

    /// Collects a page of positions.
    private final class Page {

        private final long[] positions;
        private long skip;
        private int found;

        Page(long offset, int limit) {
            this.skip = offset;
            this.positions = new long[limit];
        }

        boolean take(int cell, long people) {
            for (long i = Math.min(skip, people); i < people && found < positions.length; i++) {
                positions[found++] = start[cell] + i;
            }
            skip = Math.max(0, skip - people);
            return found < positions.length;
        }

        long[] positions() {
            return Arrays.copyOf(positions, found);
        }
    }
}
