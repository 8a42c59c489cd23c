package org.personahub.engine.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.personahub.engine.World;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.persona.AttachmentDimension;
import org.personahub.engine.persona.BasicValue;
import org.personahub.engine.persona.BehavioralModality.DecisionStyle;
import org.personahub.engine.persona.Interest;
import org.personahub.engine.persona.NarrowTrait;
import org.personahub.engine.persona.Traits;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// The traits of many people of one age and sex, and what statistics make of them.
record TraitSample(List<Traits> people, Map<String, double[]> standardised) {

    private static final StreamKey STAGE = StreamKey.of("identity");

    static final TraitModel MODEL = new TraitModel(World.ATLAS.traitNorms(), World.ATLAS.statusNorms());
    static final int AGE = 40;

    /// A hundred thousand women of that age.
    static final TraitSample WOMEN = of(Sex.FEMALE, AGE, 100_000);

    static TraitSample of(Sex sex, int age, int size) {
        List<Traits> people = IntStream.range(0, size)
                .mapToObj(ordinal -> draw(sex, age, ordinal))
                .toList();
        return of(people);
    }

    static TraitSample of(List<Traits> people) {
        Map<String, ToDoubleFunction<Traits>> scores = new TreeMap<>();
        scores.put("big_five.openness", Traits::openness);
        scores.put("big_five.conscientiousness", Traits::conscientiousness);
        scores.put("big_five.extraversion", Traits::extraversion);
        scores.put("big_five.agreeableness", Traits::agreeableness);
        scores.put("big_five.neuroticism", Traits::neuroticism);
        scores.put("morningness.morningness", Traits::morningness);
        add(
                scores,
                "narrow",
                NarrowTrait.values(),
                (traits, trait) -> traits.narrow().of(trait));
        add(
                scores,
                "interests",
                Interest.values(),
                (traits, trait) -> traits.interests().of(trait));
        add(
                scores,
                "values",
                BasicValue.values(),
                (traits, trait) -> traits.values().of(trait));
        add(
                scores,
                "attachment",
                AttachmentDimension.values(),
                (traits, trait) -> traits.attachment().of(trait));
        add(
                scores,
                "decision_styles",
                DecisionStyle.values(),
                (traits, trait) -> traits.decisionStyles().of(trait));
        Map<String, double[]> standardised = new TreeMap<>();
        scores.forEach((trait, score) -> standardised.put(
                trait,
                people.stream()
                        .mapToDouble(traits -> (score.applyAsDouble(traits) - 50) / 10)
                        .toArray()));
        return new TraitSample(people, standardised);
    }

    /// The traits of somebody without an occupation.
    static Traits draw(Sex sex, int age, long ordinal) {
        return MODEL.draw(sex, age, standing(ordinal), streams(ordinal));
    }

    /// Where somebody stands whose education is known to the year.
    static Schooling.Standing standing(long ordinal) {
        StatusPath path = StatusPath.draw(World.ATLAS.statusNorms(), streams(ordinal));
        return new Schooling.Standing(path.parentalStatus(), path.educationScore(), 1);
    }

    private static <K extends Enum<K>> void add(
            Map<String, ToDoubleFunction<Traits>> scores,
            String family,
            K[] traits,
            ToDoubleBiFunction<Traits, K> score) {
        for (K trait : traits) {
            scores.put(
                    family + "." + trait.name().toLowerCase(Locale.ROOT), person -> score.applyAsDouble(person, trait));
        }
    }

    static PersonaStreams streams(long ordinal) {
        return PersonaStreams.of(2026, ordinal, STAGE, 0);
    }

    /// A trait's z-scores, by the names of family and trait in the atlas.
    double[] z(String family, String trait) {
        return Objects.requireNonNull(standardised.get(family + "." + trait), () -> "no " + family + "." + trait);
    }

    double mean(String family, String trait) {
        return mean(z(family, trait));
    }

    static List<Table.Row> rows(String table) {
        return Table.read("/atlas/" + table + ".tsv").rows();
    }

    static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    static double deviation(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / values.length);
    }

    static double correlation(double[] one, double[] other) {
        double meanOne = mean(one);
        double meanOther = mean(other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOne) * (other[i] - meanOther);
        }
        return sum / one.length / deviation(one) / deviation(other);
    }
}
