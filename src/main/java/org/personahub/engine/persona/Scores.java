package org.personahub.engine.persona;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The T-scores of one family of traits, 20.0 to 80.0 with one decimal, or none where the family has no meaning yet.
///
/// @param <K> the traits of the family
public final class Scores<K extends Enum<K>> {

    private static final double LOWEST = 20;
    private static final double HIGHEST = 80;

    /// What stands for a score that there is not.
    private static final short NONE = 0;

    private final List<K> traits;
    private final short[] tenths;

    private Scores(List<K> traits, short[] tenths) {
        this.traits = traits;
        this.tenths = tenths;
    }

    /// No score at all.
    ///
    /// @param traits all traits of the family, in their order
    public static <K extends Enum<K>> Scores<K> none(List<K> traits) {
        return new Scores<>(traits, new short[traits.size()]);
    }

    /// The scores nearest to these values.
    ///
    /// @param traits all traits of the family, in their order
    /// @param z the value of each, in standard deviations from the population's mean
    public static <K extends Enum<K>> Scores<K> ofStandardised(List<K> traits, double[] z) {
        short[] tenths = new short[traits.size()];
        for (int i = 0; i < tenths.length; i++) {
            tenths[i] = (short) tenthsOfStandardised(z[i]);
        }
        return new Scores<>(traits, tenths);
    }

    /// The T-score of one value: mean 50, standard deviation 10, from 20 to 80 as the instruments report it, one
    /// decimal.
    ///
    /// @param z in standard deviations from the population's mean
    public static double ofStandardised(double z) {
        return tenthsOfStandardised(z) / 10.0;
    }

    private static int tenthsOfStandardised(double z) {
        return (int) Math.rint(Math.clamp(50 + 10 * z, LOWEST, HIGHEST) * 10);
    }

    /// All traits of the family, in their order.
    public List<K> traits() {
        return traits;
    }

    /// Whether there is no score.
    public boolean isEmpty() {
        for (short score : tenths) {
            if (score != NONE) {
                return false;
            }
        }
        return true;
    }

    /// The T-score of a trait; NaN when there is none.
    public double of(K trait) {
        return ofTenths(tenths[trait.ordinal()]);
    }

    /// The trait with the highest score, the first of those that share it.
    public K strongest() {
        int best = 0;
        for (int i = 1; i < tenths.length; i++) {
            if (tenths[i] > tenths[best]) {
                best = i;
            }
        }
        return traits.get(best);
    }

    /// A score as it is written in a document: a whole number of tenths, 0 for NaN.
    static int tenths(double score) {
        return Double.isNaN(score) ? NONE : (int) Math.rint(score * 10);
    }

    static double ofTenths(int tenths) {
        return tenths == NONE ? Double.NaN : tenths / 10.0;
    }

    static <K extends Enum<K>> Layout<Scores<K>> layout(List<K> traits) {
        Layout.Builder<Scores<K>> layout = Layout.of();
        for (K trait : traits) {
            layout.score(camelCase(trait), scores -> scores.of(trait));
        }
        return layout.made(components -> {
            short[] tenths = new short[traits.size()];
            for (int i = 0; i < tenths.length; i++) {
                Double score = components.optional(i);
                tenths[i] = score == null ? NONE : (short) tenths(score);
            }
            return new Scores<>(traits, tenths);
        });
    }

    private static String camelCase(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scores<?> that && traits.equals(that.traits) && Arrays.equals(tenths, that.tenths);
    }

    @Override
    public int hashCode() {
        return 31 * traits.hashCode() + Arrays.hashCode(tenths);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (K trait : traits) {
            text.append(text.length() > 1 ? ", " : "")
                    .append(camelCase(trait))
                    .append('=')
                    .append(of(trait));
        }
        return text.append('}').toString();
    }
}
