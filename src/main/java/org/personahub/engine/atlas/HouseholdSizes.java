package org.personahub.engine.atlas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.personahub.engine.random.RandomStream;

/// How many people live together in the households of a territory.
///
/// A shape by age and union, shared by all territories, is pulled by one factor for each size, so that the households
/// of all people come out with the territory's shares.
public final class HouseholdSizes {

    /// The last size, which stands for as many and more.
    public static final int LAST = 10;

    /// How households of the last size or more go on: each further member with that chance.
    private static final double ONE_MORE = 2.0 / 3;

    private static final int MOST = 24;

    private final double[] shares;
    private final double[] pulls;
    private final List<Shape> shape;

    HouseholdSizes(double[] shares, double[] pulls, List<Shape> shape) {
        this.shares = shares.clone();
        this.pulls = pulls.clone();
        this.shape = List.copyOf(shape);
    }

    /// The share of households of that size; of the last size, of those with as many and more.
    public double share(int size) {
        return shares[size - 1];
    }

    /// The size of the household of somebody of that age.
    ///
    /// @param union whether they live in a couple
    public int draw(boolean union, int age, RandomStream stream) {
        double[] weights = weights(union, age);
        int size = 1 + stream.weighted(weights);
        while (size >= LAST && size < MOST && stream.chance(ONE_MORE)) {
            size++;
        }
        return size;
    }

    private double[] weights(boolean union, int age) {
        double[] weights = new double[LAST];
        Shape found = null;
        for (Shape one : shape) {
            if (one.union() == union && (found == null || one.ageFrom() <= age)) {
                found = one;
            }
        }
        if (found == null) {
            throw new IllegalStateException("household_shape.tsv has no row for union " + union);
        }
        for (int i = 0; i < LAST; i++) {
            weights[i] = found.weights().get(i) * pulls[i];
        }
        return weights;
    }

    /// Weights of the sizes 1 to `LAST`, from an age on.
    record Shape(boolean union, int ageFrom, List<Double> weights) {

        static List<Shape> load() {
            List<Shape> rows = new ArrayList<>();
            for (Table.Row row : Table.read("/atlas/household_shape.tsv").rows()) {
                Double[] weights = new Double[LAST];
                Arrays.setAll(weights, i -> row.real("s" + (i + 1)));
                rows.add(new Shape(row.text("union").equals("1"), row.integer("age_from"), List.of(weights)));
            }
            return rows;
        }
    }
}
