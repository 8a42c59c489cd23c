package org.personahub.engine.corpus;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.personahub.engine.random.Normal;
import org.personahub.engine.random.RankedChoice;

/// What the level of education that somebody attains in life is worth as a score: mean 0 and standard deviation 1 among
/// those born in the same year, of the same sex and territory.
final class Schooling {

    private final Map<RankedChoice<Integer>, Scale> scales = new ConcurrentHashMap<>();

    /// Where somebody of that rank stands.
    ///
    /// @param levels of education of those born then, and their shares
    Standing standing(RankedChoice<Integer> levels, StatusPath path) {
        Scale scale = scale(levels);
        int index = levels.values().indexOf(levels.at(path.education()));
        return new Standing(path.parentalStatus(), scale.scores[index], scale.shown);
    }

    /// The scale of those levels.
    Scale scale(RankedChoice<Integer> levels) {
        Scale known = scales.get(levels);
        return known != null ? known : scales.computeIfAbsent(levels, Scale::of);
    }

    /// Where somebody stands as to what their traits go together with.
    ///
    /// @param parents score of the parents' status
    /// @param education score of the level attained in life
    /// @param shown how much of the score behind the rank the level shows: their correlation, 0 to 1
    record Standing(double parents, double education, double shown) {}

    /// The scores of some levels, lowest first.
    record Scale(double[] scores, double shown) {

        private static Scale of(RankedChoice<Integer> levels) {
            double[] scores = new double[levels.values().size()];
            double below = 0;
            double square = 0;
            for (int i = 0; i < scores.length; i++) {
                double share = levels.share(i);
                double above = below + share;
                if (share > 0) {
                    // The mean of a standard normal between two of its quantiles.
                    scores[i] = (density(below) - density(above)) / share;
                    square += share * scores[i] * scores[i];
                }
                below = above;
            }
            double shown = StrictMath.sqrt(square);
            for (int i = 0; i < scores.length; i++) {
                scores[i] = shown == 0 ? 0 : scores[i] / shown;
            }
            return new Scale(scores, shown);
        }

        private static double density(double share) {
            return share <= 0 || share >= 1 ? 0 : Normal.density(Normal.quantile(share));
        }
    }
}
