package org.personahub.engine.corpus;

import java.util.List;
import java.util.stream.Stream;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.TraitNorms;
import org.personahub.engine.persona.AttachmentDimension;
import org.personahub.engine.persona.BasicValue;
import org.personahub.engine.persona.BehavioralModality.DecisionStyle;
import org.personahub.engine.persona.Interest;
import org.personahub.engine.persona.NarrowTrait;
import org.personahub.engine.persona.Scores;
import org.personahub.engine.persona.Traits;
import org.personahub.engine.random.CorrelatedNormals;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Draws all traits of a person together: the Big Five with their correlations and their shifts by age and sex, then
/// every other family given them.
///
/// Published correlations hold among people of one age and sex; over all ages the shifts add to them, as in life.
final class TraitModel {

    private static final StreamKey BIG_FIVE = StreamKey.of("traits");

    /// The youngest whose answers the norms of narrow traits and values know.
    private static final int LEAST_AGE_OF_QUESTIONNAIRES = 11;

    private static final int LEAST_AGE_OF_VOCATIONAL_INTERESTS = 13;
    private static final int LEAST_AGE_OF_ADULT_ATTACHMENT = 16;

    private final CorrelatedNormals bigFive;
    private final BigFiveMeans means;
    private final TraitFamilyModel<NarrowTrait> narrow;
    private final TraitFamilyModel<Interest> interests;
    private final TraitFamilyModel<BasicValue> values;
    private final TraitFamilyModel<AttachmentDimension> attachment;
    private final TraitFamilyModel<DecisionStyle> decisionStyles;
    private final TraitFamilyModel<Rhythm> morningness;

    TraitModel(TraitNorms norms) {
        bigFive = norms.correlated();
        means = new BigFiveMeans(norms);
        narrow = new TraitFamilyModel<>("narrow", NarrowTrait.class, LEAST_AGE_OF_QUESTIONNAIRES, norms, means);
        interests =
                new TraitFamilyModel<>("interests", Interest.class, LEAST_AGE_OF_VOCATIONAL_INTERESTS, norms, means);
        values = new TraitFamilyModel<>("values", BasicValue.class, LEAST_AGE_OF_QUESTIONNAIRES, norms, means);
        attachment = new TraitFamilyModel<>(
                "attachment", AttachmentDimension.class, LEAST_AGE_OF_ADULT_ATTACHMENT, norms, means);
        decisionStyles = new TraitFamilyModel<>("decision_styles", DecisionStyle.class, 0, norms, means);
        morningness = new TraitFamilyModel<>("morningness", Rhythm.class, 0, norms, means);
    }

    /// The traits of one person.
    ///
    /// @param age 0 to 120
    Traits draw(Sex sex, int age, PersonaStreams streams) {
        double[] deviation = bigFive.draw(streams.stream(BIG_FIVE));
        double[] mean = means.of(sex, age);
        return new Traits(
                Scores.ofStandardised(deviation[0] + mean[0]),
                Scores.ofStandardised(deviation[1] + mean[1]),
                Scores.ofStandardised(deviation[2] + mean[2]),
                Scores.ofStandardised(deviation[3] + mean[3]),
                Scores.ofStandardised(deviation[4] + mean[4]),
                narrow.draw(deviation, sex, age, streams),
                interests.draw(deviation, sex, age, streams),
                values.draw(deviation, sex, age, streams),
                attachment.draw(deviation, sex, age, streams),
                decisionStyles.draw(deviation, sex, age, streams),
                morningness.draw(deviation, sex, age, streams).of(Rhythm.MORNINGNESS));
    }

    /// How far each of the Big Five lies from the mean of that age and sex, in standard deviations.
    double[] deviations(Traits traits, Sex sex, int age) {
        double[] mean = means.of(sex, age);
        return new double[] {
            standardised(traits.openness()) - mean[0],
            standardised(traits.conscientiousness()) - mean[1],
            standardised(traits.extraversion()) - mean[2],
            standardised(traits.agreeableness()) - mean[3],
            standardised(traits.neuroticism()) - mean[4]
        };
    }

    /// How far an interest lies from the mean of that age and sex, in standard deviations; 0 below the age of
    /// interests.
    double deviation(Interest interest, Traits traits, Sex sex, int age) {
        return traits.interests().isEmpty()
                ? 0
                : standardised(traits.interests().of(interest)) - interests.mean(interest, sex, age);
    }

    /// The traits whose published correlations cannot all hold with those of the Big Five; theirs are scaled down.
    List<String> clamped() {
        return Stream.of(narrow, interests, values, attachment, decisionStyles, morningness)
                .flatMap(family -> family.clamped().stream())
                .toList();
    }

    private static double standardised(double score) {
        return (score - 50) / 10;
    }

    private enum Rhythm {
        MORNINGNESS
    }
}
