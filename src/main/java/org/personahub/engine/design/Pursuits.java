package org.personahub.engine.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.atlas.TraitNorms;
import org.personahub.engine.composer.behavioral.FreeTime;
import org.personahub.engine.composer.language.Condition;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.random.RandomStream;

/// Everything people may want to create, and who is drawn to what.
final class Pursuits {

    /// How much likelier a pursuit of the blueprint's theme is.
    private static final double THEME_PULL = 6;

    /// How often one is tried at random before all are weighed, and the weight that is always taken.
    private static final int TRIES = 40;

    private static final double CERTAIN = 2.5;

    private static final int OLDEST = 109;

    private final List<PursuitKind> all;
    private final PursuitKind[][] byAge = new PursuitKind[OLDEST + 1][];

    private Pursuits(List<PursuitKind> all) {
        this.all = all;
        for (int age = 0; age <= OLDEST; age++) {
            int of = age;
            byAge[age] = all.stream()
                    .filter(kind -> kind.minAge() <= of && of <= kind.maxAge())
                    .toArray(PursuitKind[]::new);
        }
    }

    static Pursuits load() {
        List<PursuitKind> all = new ArrayList<>();
        for (Table.Row row : Table.read("/design/pursuits.tsv").rows()) {
            String id = row.text("id");
            all.add(new PursuitKind(
                    id,
                    row.text("theme"),
                    row.integer("min_age"),
                    row.integer("max_age"),
                    Condition.of(row.text("conditions")),
                    row.real("weight"),
                    TraitNorms.TRAITS.stream().mapToDouble(row::real).toArray(),
                    row.text("unit"),
                    row.integer("goal_min"),
                    row.integer("goal_max"),
                    IntStream.rangeClosed(1, row.integer("steps"))
                            .mapToObj(step -> id + ".step" + step)
                            .toList(),
                    row.integer("parts") > 1,
                    FreeTime.valueOf(row.text("free_time"))));
        }
        return new Pursuits(List.copyOf(all));
    }

    List<PursuitKind> all() {
        return all;
    }

    /// Draws one that is open to the person, by how it suits their traits.
    PursuitKind choose(Facts facts, String theme, RandomStream stream) {
        PursuitKind[] open = byAge[Math.clamp((int) facts.measure(Measure.AGE), 0, OLDEST)];
        for (int attempt = 0; attempt < TRIES; attempt++) {
            PursuitKind candidate = open[stream.below(open.length)];
            if (candidate.condition().holds(facts)
                    && stream.uniform() * CERTAIN * THEME_PULL < pull(candidate, facts, theme) * evenly(theme)) {
                return candidate;
            }
        }
        double[] weights = new double[open.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = open[i].condition().holds(facts) ? pull(open[i], facts, theme) : 0;
        }
        return open[stream.weighted(weights)];
    }

    /// Without a theme nothing is six times likelier, so that fewer tries are in vain.
    private static double evenly(String theme) {
        return theme.equals("everyday") ? THEME_PULL : 1;
    }

    private static double pull(PursuitKind kind, Facts facts, String theme) {
        double[] pulls = kind.pulls();
        double pull = pulls[0] * facts.measure(Measure.OPENNESS)
                + pulls[1] * facts.measure(Measure.CONSCIENTIOUSNESS)
                + pulls[2] * facts.measure(Measure.EXTRAVERSION)
                + pulls[3] * facts.measure(Measure.AGREEABLENESS)
                + pulls[4] * facts.measure(Measure.NEUROTICISM);
        return kind.weight() * StrictMath.exp(pull) * (kind.theme().equals(theme) ? THEME_PULL : 1);
    }
}
