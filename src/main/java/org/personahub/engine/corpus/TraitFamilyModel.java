package org.personahub.engine.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.TraitFamily;
import org.personahub.engine.atlas.TraitFamily.Member;
import org.personahub.engine.atlas.TraitFamily.Pair;
import org.personahub.engine.atlas.TraitNorms;
import org.personahub.engine.persona.Scores;
import org.personahub.engine.random.CorrelatedNormals;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Draws one family of traits given the Big Five, so that its published correlations with them and within it hold among
/// people of one age and sex.
///
/// Each trait is its mean at that age and sex, plus the best prediction from the Big Five, plus a rest of its own. The
/// rests correlate by what the family's correlations have beyond the Big Five; not at all where none are published.
///
/// @param <K> the traits of the family
final class TraitFamilyModel<K extends Enum<K>> {

    private final List<K> traits;
    private final int leastAge;
    private final StreamKey key;
    private final double[][] weights;
    private final double[] restDeviation;
    private final double[][] restCorrelations;
    private final @Nullable CorrelatedNormals rests;
    private final double[][][] means;
    private final List<String> clamped = new ArrayList<>();

    /// @param name of the family in the norms
    /// @param leastAge below which the family has no meaning
    TraitFamilyModel(String name, Class<K> type, int leastAge, TraitNorms norms, BigFiveMeans bigFiveMeans) {
        TraitFamily family = norms.families().get(name);
        if (family == null) {
            throw new IllegalStateException("the norms lack the traits of " + name);
        }
        this.traits = List.of(type.getEnumConstants());
        this.leastAge = leastAge;
        this.key = StreamKey.of("traits." + name);
        List<Member> members =
                traits.stream().map(trait -> member(name, family, trait)).toList();
        this.weights = new double[traits.size()][];
        this.restDeviation = new double[traits.size()];
        for (int i = 0; i < weights.length; i++) {
            predict(i, members.get(i), norms);
        }
        this.restCorrelations = restCorrelations(members, family, norms);
        this.rests = family.correlations().isEmpty() ? null : CorrelatedNormals.of(restCorrelations);
        this.means = means(members, bigFiveMeans);
    }

    private static Member member(String name, TraitFamily family, Enum<?> trait) {
        String wanted = trait.name().toLowerCase(Locale.ROOT);
        return family.members().stream()
                .filter(member -> member.name().equals(wanted))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("the norms of " + name + " lack " + wanted));
    }

    /// Only the published correlations bind; what a trait has to do with the others of the Big Five follows from them.
    private void predict(int trait, Member member, TraitNorms norms) {
        int[] published = IntStream.range(0, TraitNorms.TRAITS.size())
                .filter(big -> !member.loadings().get(big).isNaN())
                .toArray();
        double[][] among = new double[published.length][published.length];
        double[] loadings = new double[published.length];
        for (int i = 0; i < published.length; i++) {
            loadings[i] = member.loadings().get(published[i]);
            for (int j = 0; j < published.length; j++) {
                among[i][j] = norms.correlations().get(published[i]).get(published[j]);
            }
        }
        CorrelatedNormals predictors = CorrelatedNormals.of(among);
        double explained = predictors.explained(loadings);
        if (explained > 1) {
            clamped.add(member.name());
        }
        double scale = explained > 1 ? 1 / StrictMath.sqrt(explained) : 1;
        weights[trait] = new double[TraitNorms.TRAITS.size()];
        double[] predicting = predictors.weights(loadings);
        for (int i = 0; i < published.length; i++) {
            weights[trait][published[i]] = scale * predicting[i];
        }
        restDeviation[trait] = StrictMath.sqrt(Math.max(0, 1 - explained));
    }

    private double[][] restCorrelations(List<Member> members, TraitFamily family, TraitNorms norms) {
        int n = members.size();
        double[][] correlations = new double[n][n];
        for (int i = 0; i < n; i++) {
            correlations[i][i] = 1;
            for (int j = 0; j < n; j++) {
                Double wanted = family.correlations()
                        .get(new Pair(members.get(i).name(), members.get(j).name()));
                if (wanted != null) {
                    double rest = (wanted - throughTheBigFive(i, j, norms)) / (restDeviation[i] * restDeviation[j]);
                    correlations[i][j] = rest;
                    correlations[j][i] = rest;
                }
            }
        }
        return correlations;
    }

    private double throughTheBigFive(int one, int other, TraitNorms norms) {
        double sum = 0;
        for (int a = 0; a < weights[one].length; a++) {
            for (int b = 0; b < weights[other].length; b++) {
                sum += weights[one][a] * norms.correlations().get(a).get(b) * weights[other][b];
            }
        }
        return sum;
    }

    private double[][][] means(List<Member> members, BigFiveMeans bigFive) {
        double[][][] bySex = new double[Sex.values().length][BigFiveMeans.AGES][traits.size()];
        for (Sex sex : Sex.values()) {
            for (int age = 0; age < BigFiveMeans.AGES; age++) {
                for (int i = 0; i < traits.size(); i++) {
                    Member member = members.get(i);
                    Double sexDifference = member.sexDifference();
                    double mean = member.meanByAge() == null
                            ? weighted(i, bigFive.ofAge(age))
                            : member.meanByAge().at(age);
                    mean += sexDifference == null
                            ? weighted(i, bigFive.ofSex(sex))
                            : (sex == Sex.FEMALE ? sexDifference : -sexDifference) / 2;
                    bySex[sex.ordinal()][age][i] = mean;
                }
            }
        }
        return bySex;
    }

    /// @param bigFive how far each of the Big Five lies from its mean at that age and sex, in standard deviations
    Scores<K> draw(double[] bigFive, Sex sex, int age, PersonaStreams streams) {
        if (age < leastAge) {
            return Scores.none(traits);
        }
        RandomStream stream = streams.stream(key);
        double[] mean = means[sex.ordinal()][age];
        double[] z = rests == null ? independent(stream) : rests.draw(stream);
        for (int i = 0; i < z.length; i++) {
            z[i] = mean[i] + weighted(i, bigFive) + restDeviation[i] * z[i];
        }
        return Scores.ofStandardised(traits, z);
    }

    /// The scores of somebody whose distance from the means of their age and sex is known.
    ///
    /// @param deviations in standard deviations, in the order of the traits
    Scores<K> at(double[] deviations, Sex sex, int age) {
        if (age < leastAge) {
            return Scores.none(traits);
        }
        double[] mean = means[sex.ordinal()][age];
        double[] z = new double[mean.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = mean[i] + deviations[i];
        }
        return Scores.ofStandardised(traits, z);
    }

    /// The independent normals behind the rests of somebody, for whoever combines them in another way.
    double[] independent(PersonaStreams streams) {
        return independent(streams.stream(key));
    }

    /// The correlation of each trait (row) with each of the Big Five (column), published or following from what is.
    double[][] withTheBigFive(TraitNorms norms) {
        double[][] correlations =
                new double[weights.length][norms.correlations().size()];
        for (int i = 0; i < weights.length; i++) {
            for (int big = 0; big < correlations[i].length; big++) {
                for (int other = 0; other < correlations[i].length; other++) {
                    correlations[i][big] +=
                            weights[i][other] * norms.correlations().get(other).get(big);
                }
            }
        }
        return correlations;
    }

    /// The correlations within the family, published or following from those with the Big Five.
    double[][] among(TraitNorms norms) {
        int n = weights.length;
        double[][] correlations = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                correlations[i][j] = i == j
                        ? 1
                        : throughTheBigFive(i, j, norms) + restDeviation[i] * restDeviation[j] * restCorrelations[i][j];
            }
        }
        return correlations;
    }

    private double[] independent(RandomStream stream) {
        double[] z = new double[traits.size()];
        for (int i = 0; i < z.length; i++) {
            z[i] = stream.normal();
        }
        return z;
    }

    private double weighted(int trait, double[] bigFive) {
        double[] of = weights[trait];
        return of[0] * bigFive[0] + of[1] * bigFive[1] + of[2] * bigFive[2] + of[3] * bigFive[3] + of[4] * bigFive[4];
    }

    /// The traits whose published correlations cannot all hold with those of the Big Five; theirs are scaled down.
    List<String> clamped() {
        return List.copyOf(clamped);
    }
}
