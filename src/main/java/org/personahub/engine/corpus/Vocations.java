package org.personahub.engine.corpus;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Society;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.atlas.TraitNorms;
import org.personahub.engine.persona.Interest;
import org.personahub.engine.random.CorrelatedNormals;
import org.personahub.engine.random.RankedChoice;

/// Works out how the interests and the Big Five of the employed follow from their occupations.
///
/// An occupation serves two interests. Whoever does it has more of them than the other employed of that sex and
/// territory, by the strength here; the Big Five move along with the interests as far as they do not already follow
/// from education. What is left over is drawn with the covariances that keep those of all the employed as published.
final class Vocations {

    /// By how many standard deviations an interest is higher in occupations that it is the first of than in those that
    /// do not serve it. Set by hand; with less than the whole where the covariances would not allow it.
    private static final double STRENGTH = 1;

    /// What the second interest counts, relative to the first. Set by hand.
    private static final double SECOND = 0.5;

    private static final int LEVELS = IscedLevel.values().length;
    private static final int FIRST_AGE = 15;
    private static final int LAST_AGE = 84;

    private final Map<String, double[]> profiles = new HashMap<>();
    private final Map<String, double[]> profileOfOccupation = new ConcurrentHashMap<>();
    private final StatusTies.Degrees status;
    private final Schooling schooling;
    private final double[][] withTheBigFive;
    private final double[][] among;
    private final double[][] slopes;

    /// @param withTheBigFive correlations of the interests (rows) with the Big Five (columns)
    /// @param among correlations of the interests
    Vocations(
            TraitNorms norms,
            StatusTies.Degrees status,
            Schooling schooling,
            double[][] withTheBigFive,
            double[][] among) {
        norms.occupationInterests().forEach((code, served) -> profiles.put(code, profile(served)));
        this.status = status;
        this.schooling = schooling;
        this.withTheBigFive = withTheBigFive;
        this.among = among;
        this.slopes = slopes(withTheBigFive, among);
    }

    private static double[] profile(List<String> served) {
        double[] profile = new double[Interest.values().length];
        profile[Interest.valueOf(served.get(0).toUpperCase(Locale.ROOT)).ordinal()] = 1;
        profile[Interest.valueOf(served.get(1).toUpperCase(Locale.ROOT)).ordinal()] = SECOND;
        return profile;
    }

    /// How much an occupation serves each interest, 0 to 1, in the order of `Interest`.
    ///
    /// @param code ISCO-08; the longest beginning that the atlas knows decides
    double[] profile(String code) {
        double[] known = profileOfOccupation.get(code);
        return known != null ? known : profileOfOccupation.computeIfAbsent(code, this::longestKnown);
    }

    private double[] longestKnown(String code) {
        for (int digits = code.length(); digits > 0; digits--) {
            double[] profile = profiles.get(code.substring(0, digits));
            if (profile != null) {
                return profile;
            }
        }
        throw new IllegalStateException("occupation_interests.tsv lacks " + code);
    }

    /// What follows from occupations among the employed of one territory and sex.
    ///
    /// @param year the year that the age structure counts
    Vocation of(LabourMarket market, Territory territory, Sex sex, int year) {
        double[] people = new double[LEVELS];
        double[] scores = new double[LEVELS];
        double shown = count(territory, sex, year, people, scores);
        double[][] means = new double[LEVELS][];
        double[] mean = new double[Interest.values().length];
        double[][] squares = new double[mean.length][mean.length];
        double[][] within = new double[mean.length][mean.length];
        double[] withEducation = new double[mean.length];
        for (int level = 0; level < LEVELS; level++) {
            RankedChoice<Occupation> choice = market.occupations(sex, level);
            double[][] products = new double[mean.length][mean.length];
            double[] ofLevel = new double[mean.length];
            for (int o = 0; o < choice.values().size(); o++) {
                double share = choice.share(o);
                double[] profile = profile(choice.values().get(o).code());
                for (int i = 0; i < mean.length; i++) {
                    ofLevel[i] += share * profile[i];
                    for (int j = 0; j < mean.length; j++) {
                        products[i][j] += share * profile[i] * profile[j];
                    }
                }
            }
            means[level] = ofLevel;
            for (int i = 0; i < mean.length; i++) {
                mean[i] += people[level] * ofLevel[i];
                withEducation[i] += scores[level] * ofLevel[i];
                for (int j = 0; j < mean.length; j++) {
                    squares[i][j] += people[level] * products[i][j];
                    within[i][j] += people[level] * (products[i][j] - ofLevel[i] * ofLevel[j]);
                }
            }
        }
        double meanScore = Arrays.stream(scores).sum();
        for (int i = 0; i < mean.length; i++) {
            withEducation[i] -= meanScore * mean[i];
            for (int j = 0; j < mean.length; j++) {
                squares[i][j] -= mean[i] * mean[j];
            }
        }
        return fit(status.at(shown), means, mean, squares, within, withEducation);
    }

    /// How many of the employed have each level, as shares, and the sum of their scores of education.
    ///
    /// @return how much of the score behind the rank the levels show, on average
    private double count(Territory territory, Sex sex, int year, double[] people, double[] scores) {
        int employed = Society.ACTIVITIES.indexOf(Activity.EMPLOYED);
        double shown = 0;
        for (int age = FIRST_AGE; age <= LAST_AGE; age++) {
            double workers = territory.ages().people(sex, age)
                    * territory.society().activity(sex, age).share(employed);
            RankedChoice<Integer> education = territory.society().education(sex, year - age);
            Schooling.Scale scale = schooling.scale(education);
            shown += workers * scale.shown();
            for (int i = 0; i < education.values().size(); i++) {
                int level =
                        IscedLevel.attainedBy(age, education.values().get(i)).ordinal();
                people[level] += workers * education.share(i);
                scores[level] += workers * education.share(i) * scale.scores()[i];
            }
        }
        double all = Arrays.stream(people).sum();
        for (int level = 0; level < LEVELS; level++) {
            people[level] /= all;
            scores[level] /= all;
        }
        return shown / all;
    }

    private Vocation fit(
            StatusTies ties,
            double[][] means,
            double[] mean,
            double[][] squares,
            double[][] within,
            double[] withEducation) {
        for (double strength = STRENGTH; strength > 0.01; strength *= 0.9) {
            Optional<CorrelatedNormals> rests =
                    CorrelatedNormals.find(rest(ties, strength, squares, within, withEducation));
            if (rests.isPresent()) {
                return new Vocation(this, strength, means, mean, slopes, rests.get());
            }
        }
        throw new IllegalStateException("the interests contradict each other");
    }

    /// The covariances of the Big Five, and of the interests after them, that are left over.
    private double[][] rest(
            StatusTies ties, double strength, double[][] squares, double[][] within, double[] withEducation) {
        int five = slopes.length;
        int interests = among.length;
        double[][] moved = new double[five][interests];
        for (int big = 0; big < five; big++) {
            for (int i = 0; i < interests; i++) {
                for (int k = 0; k < interests; k++) {
                    moved[big][i] += strength * strength * slopes[big][k] * within[k][i];
                }
            }
        }
        double[][] rest = new double[five + interests][five + interests];
        for (int one = 0; one < five; one++) {
            for (int other = 0; other < five; other++) {
                rest[one][other] = ties.unexplained(one, other);
                for (int k = 0; k < interests; k++) {
                    rest[one][other] -= moved[one][k] * slopes[other][k];
                }
            }
            for (int i = 0; i < interests; i++) {
                double left =
                        withTheBigFive[i][one] - moved[one][i] - ties.covariance(one, strength * withEducation[i]);
                rest[one][five + i] = left;
                rest[five + i][one] = left;
            }
        }
        for (int i = 0; i < interests; i++) {
            for (int j = 0; j < interests; j++) {
                rest[five + i][five + j] = among[i][j] - strength * strength * squares[i][j];
            }
        }
        return rest;
    }

    /// How each of the Big Five (rows) moves with each interest (columns), the others being as they are.
    private static double[][] slopes(double[][] withTheBigFive, double[][] among) {
        CorrelatedNormals interests = CorrelatedNormals.of(among);
        double[][] slopes = new double[withTheBigFive[0].length][];
        for (int big = 0; big < slopes.length; big++) {
            double[] correlations = new double[among.length];
            for (int i = 0; i < correlations.length; i++) {
                correlations[i] = withTheBigFive[i][big];
            }
            slopes[big] = interests.weights(correlations);
        }
        return slopes;
    }
}
