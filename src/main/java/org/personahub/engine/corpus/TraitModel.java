package org.personahub.engine.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.StatusNorms;
import org.personahub.engine.atlas.TraitNorms;
import org.personahub.engine.corpus.Schooling.Standing;
import org.personahub.engine.persona.AttachmentDimension;
import org.personahub.engine.persona.BasicValue;
import org.personahub.engine.persona.BehavioralModality.DecisionStyle;
import org.personahub.engine.persona.Interest;
import org.personahub.engine.persona.NarrowTrait;
import org.personahub.engine.persona.Scores;
import org.personahub.engine.persona.Traits;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.RandomStream;
import org.personahub.engine.random.StreamKey;

/// Draws all traits of a person together: the Big Five with their correlations and their shifts by age and sex, given
/// what has become of the person, then every other family given them. The interests of the employed are drawn with the
/// Big Five, given the occupation.
///
/// Published correlations hold among people of one age and sex; over all ages the shifts add to them, as in life.
final class TraitModel {

    private static final StreamKey BIG_FIVE = StreamKey.of("traits");

    /// The youngest whose answers the norms of narrow traits and values know.
    private static final int LEAST_AGE_OF_QUESTIONNAIRES = 11;

    private static final int LEAST_AGE_OF_VOCATIONAL_INTERESTS = 13;
    private static final int LEAST_AGE_OF_ADULT_ATTACHMENT = 16;

    private final BigFiveMeans means;
    private final TraitFamilyModel<NarrowTrait> narrow;
    private final TraitFamilyModel<Interest> interests;
    private final TraitFamilyModel<BasicValue> values;
    private final TraitFamilyModel<AttachmentDimension> attachment;
    private final TraitFamilyModel<DecisionStyle> decisionStyles;
    private final TraitFamilyModel<Rhythm> morningness;
    private final StatusTies.Degrees status;
    private final Schooling schooling = new Schooling();
    private final Vocations vocations;

    TraitModel(TraitNorms norms, StatusNorms statusNorms) {
        means = new BigFiveMeans(norms);
        narrow = new TraitFamilyModel<>("narrow", NarrowTrait.class, LEAST_AGE_OF_QUESTIONNAIRES, norms, means);
        interests =
                new TraitFamilyModel<>("interests", Interest.class, LEAST_AGE_OF_VOCATIONAL_INTERESTS, norms, means);
        values = new TraitFamilyModel<>("values", BasicValue.class, LEAST_AGE_OF_QUESTIONNAIRES, norms, means);
        attachment = new TraitFamilyModel<>(
                "attachment", AttachmentDimension.class, LEAST_AGE_OF_ADULT_ATTACHMENT, norms, means);
        decisionStyles = new TraitFamilyModel<>("decision_styles", DecisionStyle.class, 0, norms, means);
        morningness = new TraitFamilyModel<>("morningness", Rhythm.class, 0, norms, means);
        status = new StatusTies.Degrees(norms, statusNorms);
        vocations = new Vocations(norms, status, schooling, interests.withTheBigFive(norms), interests.among(norms));
    }

    /// What follows from occupations for the traits of those who have one.
    Vocations vocations() {
        return vocations;
    }

    /// What levels of education are worth.
    Schooling schooling() {
        return schooling;
    }

    /// The traits of one person without an occupation.
    ///
    /// @param age 0 to 120
    Traits draw(Sex sex, int age, Standing standing, PersonaStreams streams) {
        double[] independent = independent(streams);
        StatusTies ties = status.at(standing.shown());
        double[] deviation = sum(ties.expected(standing), ties.rests().combine(independent));
        return draw(deviation, interests.draw(deviation, sex, age, streams), sex, age, streams);
    }

    /// The traits of one person at work.
    ///
    /// @param age 15 to 120
    /// @param vocation of the employed of that person's territory and sex
    /// @param level ISCED, 0 to 8
    Traits draw(
            Sex sex,
            int age,
            Standing standing,
            Vocation vocation,
            Occupation occupation,
            int level,
            PersonaStreams streams) {
        double[] five = independent(streams);
        double[] six = interests.independent(streams);
        double[] independent = Arrays.copyOf(five, five.length + six.length);
        System.arraycopy(six, 0, independent, five.length, six.length);
        double[] rests = vocation.rests().combine(independent);
        double[] deviation = sum(
                sum(status.at(standing.shown()).expected(standing), vocation.bigFive(occupation, level)),
                Arrays.copyOf(rests, five.length));
        double[] interested = sum(vocation.interests(occupation), Arrays.copyOfRange(rests, five.length, rests.length));
        return draw(deviation, interests.at(interested, sex, age), sex, age, streams);
    }

    private static double[] independent(PersonaStreams streams) {
        RandomStream stream = streams.stream(BIG_FIVE);
        double[] independent = new double[TraitNorms.TRAITS.size()];
        for (int i = 0; i < independent.length; i++) {
            independent[i] = stream.normal();
        }
        return independent;
    }

    private static double[] sum(double[] one, double[] other) {
        double[] sum = new double[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i] + other[i];
        }
        return sum;
    }

    private Traits draw(double[] deviation, Scores<Interest> interested, Sex sex, int age, PersonaStreams streams) {
        double[] mean = means.of(sex, age);
        return new Traits(
                Scores.ofStandardised(deviation[0] + mean[0]),
                Scores.ofStandardised(deviation[1] + mean[1]),
                Scores.ofStandardised(deviation[2] + mean[2]),
                Scores.ofStandardised(deviation[3] + mean[3]),
                Scores.ofStandardised(deviation[4] + mean[4]),
                narrow.draw(deviation, sex, age, streams),
                interested,
                values.draw(deviation, sex, age, streams),
                attachment.draw(deviation, sex, age, streams),
                decisionStyles.draw(deviation, sex, age, streams),
                morningness.draw(deviation, sex, age, streams).of(Rhythm.MORNINGNESS));
    }

    /// The traits whose published correlations cannot all hold with those of the Big Five; theirs are scaled down.
    List<String> clamped() {
        return Stream.of(narrow, interests, values, attachment, decisionStyles, morningness)
                .flatMap(family -> family.clamped().stream())
                .toList();
    }

    private enum Rhythm {
        MORNINGNESS
    }
}
