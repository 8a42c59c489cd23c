package org.personahub.engine.corpus;

import org.personahub.engine.atlas.StatusNorms;
import org.personahub.engine.atlas.StatusNorms.Step;
import org.personahub.engine.persona.Background;
import org.personahub.engine.random.Normal;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Where somebody stands on the way from their parents' status to their own income, as ranks among people of the same
/// age, sex and territory.
///
/// The five steps are drawn together with the published correlations. Each rank but the first two is what the step has
/// beyond those before it, so that a table chosen by the step before can be entered with it and keeps its shares.
///
/// @param parentalStatus standard normal score
/// @param ability standard normal score
/// @param education rank, 0 to 1
/// @param occupationGivenEducation rank among people with the same education, 0 to 1
/// @param incomeBeyond standard normal score of what income has beyond education and prestige
/// @param educationScore the score behind the rank of education
record StatusPath(
        double parentalStatus,
        double ability,
        double education,
        double occupationGivenEducation,
        double incomeBeyond,
        double educationScore) {

    private static final StreamKey STATUS = StreamKey.of("identity.status");

    static StatusPath draw(StatusNorms norms, PersonaStreams streams) {
        return of(norms, scores(norms, streams));
    }

    /// The standard normal scores of all steps, drawn together, in the order of `Step`.
    static double[] scores(StatusNorms norms, PersonaStreams streams) {
        return norms.correlated().draw(streams.stream(STATUS));
    }

    /// The path with those scores.
    static StatusPath of(StatusNorms norms, double[] z) {
        double education = z[Step.EDUCATION.ordinal()];
        double prestige = z[Step.OCCUPATIONAL_PRESTIGE.ordinal()];
        double income = z[Step.INCOME.ordinal()];
        return new StatusPath(
                z[Step.PARENTAL_SES.ordinal()],
                z[Step.COGNITIVE_ABILITY.ordinal()],
                Normal.share(education),
                Normal.share(
                        beyond(prestige, education, norms.correlation(Step.EDUCATION, Step.OCCUPATIONAL_PRESTIGE))),
                beyond(income, education, prestige, norms),
                education);
    }

    /// The steps that come before a person's own, as scores to be shown.
    Background background() {
        return new Background(score(parentalStatus), score(ability), null);
    }

    private static double score(double z) {
        return Math.rint(Math.clamp(50 + 10 * z, 20, 80) * 10) / 10;
    }

    /// A rank that follows the rank of education to some degree.
    ///
    /// @param correlation with the score of education, -1 to 1
    /// @param own a standard normal value of its own
    double rankWith(double correlation, double own) {
        return Normal.share(correlation * educationScore + StrictMath.sqrt(1 - correlation * correlation) * own);
    }

    /// What a standard normal value has beyond another that it correlates with, as a standard normal again.
    private static double beyond(double value, double other, double correlation) {
        return (value - correlation * other) / StrictMath.sqrt(1 - correlation * correlation);
    }

    /// What income has beyond education and prestige, as a standard normal again.
    private static double beyond(double income, double education, double prestige, StatusNorms norms) {
        double both = norms.correlation(Step.EDUCATION, Step.OCCUPATIONAL_PRESTIGE);
        double one = norms.correlation(Step.EDUCATION, Step.INCOME);
        double other = norms.correlation(Step.OCCUPATIONAL_PRESTIGE, Step.INCOME);
        double byEducation = (one - both * other) / (1 - both * both);
        double byPrestige = (other - both * one) / (1 - both * both);
        return (income - byEducation * education - byPrestige * prestige)
                / StrictMath.sqrt(1 - byEducation * one - byPrestige * other);
    }
}
