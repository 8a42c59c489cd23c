package org.personahub.engine.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.quality.Measure.Kind;
import org.personahub.engine.quality.Measure.Statistic;

/// People against published national figures that no table was fitted on.
///
/// A figure counts where enough people of its territory were read that chance is less than half of its tolerance.
final class Anchors {

    private static final int AGES = 121;
    private static final int AROUND_MEDIAN = 2;

    private final Map<String, Map<AnchorFigure, Count>> counts = new HashMap<>();
    private final Map<String, long[]> ages = new HashMap<>();
    private final List<Table.Row> anchors = Table.read("/quality/anchors.tsv").rows();

    Anchors() {
        for (Table.Row row : anchors) {
            counts.computeIfAbsent(row.text("territory"), _ -> new EnumMap<>(AnchorFigure.class))
                    .put(AnchorFigure.valueOf(row.text("figure")), new Count());
            ages.computeIfAbsent(row.text("territory"), _ -> new long[AGES]);
        }
    }

    void add(Identity identity) {
        counts.getOrDefault(identity.territory(), Map.of()).forEach((figure, count) -> {
            if (figure.isAbout(identity)) {
                count.people++;
                count.counted += figure.counts(identity) ? 1 : 0;
            }
        });
        long[] byAge = ages.get(identity.territory());
        if (byAge != null) {
            byAge[Math.min(identity.age(), AGES - 1)]++;
        }
    }

    List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (Table.Row row : anchors) {
            AnchorFigure figure = AnchorFigure.valueOf(row.text("figure"));
            String territory = row.text("territory");
            Count count = ReferenceTables.of(counts, territory).getOrDefault(figure, new Count());
            if (count.people == 0) {
                continue;
            }
            double published = row.real("value");
            double tolerance = row.real("tolerance");
            Estimate estimate = figure == AnchorFigure.MEDIAN_AGE
                    ? median(ReferenceTables.of(ages, territory), count.people)
                    : share(count, published);
            double floor = SamplingNoise.floorOf(estimate.error());
            if (floor <= tolerance / 2) {
                measures.add(new Measure(
                        figure.wording(),
                        Kind.ANCHOR,
                        territory,
                        row.text("publisher") + ", " + row.text("publication") + ", " + row.text("year") + " ("
                                + row.text("checked") + ")",
                        true,
                        Statistic.ABSOLUTE_DIFFERENCE,
                        published,
                        estimate.value(),
                        Math.abs(estimate.value() - published),
                        floor,
                        tolerance,
                        count.people));
            }
        }
        return measures;
    }

    private static Estimate share(Count count, double published) {
        return new Estimate(
                (double) count.counted / count.people, StrictMath.sqrt(published * (1 - published) / count.people));
    }

    /// The median, within its year as if people were spread evenly over it.
    private static Estimate median(long[] byAge, long people) {
        long below = 0;
        int age = 0;
        while (2 * (below + byAge[age]) < people) {
            below += byAge[age++];
        }
        double value = age + (people / 2.0 - below) / byAge[age];
        long near = 0;
        for (int each = Math.max(0, age - AROUND_MEDIAN); each <= Math.min(AGES - 1, age + AROUND_MEDIAN); each++) {
            near += byAge[each];
        }
        double density = (double) near / people / (2 * AROUND_MEDIAN + 1);
        return new Estimate(value, 1 / (2 * density * StrictMath.sqrt(people)));
    }

    private static final class Count {
        private long people;
        private long counted;
    }

    private record Estimate(double value, double error) {}
}
