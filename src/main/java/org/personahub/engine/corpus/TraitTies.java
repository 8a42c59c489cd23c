package org.personahub.engine.corpus;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.TraitNorms;
import org.personahub.engine.persona.Interest;
import org.personahub.engine.persona.Traits;
import org.personahub.engine.random.RandomStream;

/// Ties what becomes of people to their traits, by the published correlations.
///
/// Everything here is relative to people of the same age and sex: what differs between these is for the tables of the
/// outcome itself to say.
final class TraitTies {

    /// How much of an occupation's pull comes from the interest it serves first.
    private static final double FIRST_INTEREST = 2.0 / 3;

    private final TraitModel model;
    private final Map<Outcome, double[]> weights = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Double> unexplained = new EnumMap<>(Outcome.class);
    private final Map<String, List<Interest>> interests = new HashMap<>();

    TraitTies(TraitNorms norms, TraitModel model) {
        this.model = model;
        for (Outcome outcome : Outcome.values()) {
            String name = outcome.name().toLowerCase(Locale.ROOT);
            double[] correlations =
                    Objects.requireNonNull(norms.outcomes().get(name), () -> "trait_outcomes.tsv lacks " + name)
                            .stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray();
            weights.put(outcome, norms.correlated().weights(correlations));
            unexplained.put(outcome, StrictMath.sqrt(1 - norms.correlated().explained(correlations)));
        }
        norms.occupationInterests()
                .forEach((code, served) -> interests.put(
                        code,
                        served.stream()
                                .map(name -> Interest.valueOf(name.toUpperCase(Locale.ROOT)))
                                .toList()));
    }

    /// What somebody's Big Five let expect of an outcome: a z-score among people of the same age and sex.
    double expected(Outcome outcome, Traits traits, Sex sex, int age) {
        double[] deviations = model.deviations(traits, sex, age);
        double[] of = Objects.requireNonNull(weights.get(outcome));
        double sum = 0;
        for (int i = 0; i < of.length; i++) {
            sum += of[i] * deviations[i];
        }
        return sum;
    }

    /// The standard deviation of what the Big Five do not explain of an outcome.
    double unexplained(Outcome outcome) {
        return Objects.requireNonNull(unexplained.get(outcome));
    }

    /// An outcome: a standard normal value among people of the same age and sex, with the published correlations.
    double draw(Outcome outcome, Traits traits, Sex sex, int age, RandomStream stream) {
        return expected(outcome, traits, sex, age) + unexplained(outcome) * stream.normal();
    }

    /// How well an occupation serves somebody's interests: about -2 to 2, 0 for the average person of that age and sex,
    /// and for children, who have no vocational interests yet.
    double pull(Occupation occupation, Traits traits, Sex sex, int age) {
        List<Interest> served = interests(occupation.code());
        return FIRST_INTEREST * model.deviation(served.get(0), traits, sex, age)
                + (1 - FIRST_INTEREST) * model.deviation(served.get(1), traits, sex, age);
    }

    /// The two interests that an occupation serves, the stronger one first.
    ///
    /// @param code ISCO-08; the longest beginning that the atlas knows decides
    List<Interest> interests(String code) {
        for (int digits = code.length(); digits > 0; digits--) {
            List<Interest> served = interests.get(code.substring(0, digits));
            if (served != null) {
                return served;
            }
        }
        throw new IllegalStateException("occupation_interests.tsv lacks " + code);
    }

    /// What the traits are tied to.
    enum Outcome {
        EDUCATION,
        SELF_RATED_HEALTH,
        EXERCISE,
        SMOKING,
        WELLNESS_VISITS,
        PARENT_EDUCATION
    }
}
