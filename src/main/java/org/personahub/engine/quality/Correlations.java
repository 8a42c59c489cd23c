package org.personahub.engine.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.persona.Traits;
import org.personahub.engine.quality.Measure.Kind;
import org.personahub.engine.quality.Measure.Statistic;

/// How traits go together, how they differ by sex, and how education, occupation and income go together.
///
/// Traits are compared within sex and age band, as the samples of the references are of one kind of people; education,
/// prestige and income within a territory.
final class Correlations {

    private static final List<String> TRAITS =
            List.of("openness", "conscientiousness", "extraversion", "agreeableness", "neuroticism");
    private static final List<String> STATUS = List.of("education", "prestige", "income");
    private static final double TOLERANCE = 0.03;
    private static final int FIRST_AT_WORK = 30;
    private static final int LAST_AT_WORK = 64;

    private final ReferenceTables tables;
    private final OccupationReference occupations;
    private final NavigableSet<Integer> ageBands = new TreeSet<>();
    private final WithinGroups traits = new WithinGroups(TRAITS.size());
    private final WithinGroups status = new WithinGroups(STATUS.size());

    Correlations(ReferenceTables tables, OccupationReference occupations) {
        this.tables = tables;
        this.occupations = occupations;
        for (Table.Row row : ReferenceTables.rows("big_five_by_age")) {
            ageBands.add(Integer.valueOf(row.text("age_band").split("[-+]", 2)[0]));
        }
    }

    void add(Persona persona) {
        Identity identity = persona.identity();
        Traits five = persona.traits();
        traits.add(
                group(identity.sex(), ageBand(identity.age())),
                five.openness(),
                five.conscientiousness(),
                five.extraversion(),
                five.agreeableness(),
                five.neuroticism());
        Coded occupation = identity.occupation();
        Double income = identity.annualIncomeUsd();
        if (occupation == null || income == null || identity.age() < FIRST_AT_WORK || identity.age() > LAST_AT_WORK) {
            return;
        }
        double prestige = occupations.prestige(occupation.code());
        if (!Double.isNaN(prestige)) {
            status.add(
                    identity.territory(),
                    Integer.parseInt(identity.education().code()),
                    prestige,
                    StrictMath.log(income));
        }
    }

    /// @param people how many were read
    List<Measure> measures(long people) {
        List<Measure> measures = new ArrayList<>();
        for (Table.Row row : ReferenceTables.rows("big_five_correlations")) {
            String source = tables.source("big_five_correlations");
            int one = TRAITS.indexOf(row.text("trait_a"));
            int other = TRAITS.indexOf(row.text("trait_b"));
            double r = row.real("observed_r");
            measures.add(new Measure(
                    TRAITS.get(one) + " – " + TRAITS.get(other),
                    Kind.CORRELATION,
                    "within sex and age band",
                    source,
                    tables.sourced(source),
                    Statistic.ABSOLUTE_DIFFERENCE,
                    r,
                    traits.correlation(one, other),
                    Math.abs(traits.correlation(one, other) - r),
                    SamplingNoise.floorOf(error(r, traits.people())),
                    SamplingNoise.threshold(TOLERANCE, error(r, traits.people()), people),
                    traits.people()));
        }
        for (Table.Row row : ReferenceTables.rows("big_five_by_sex")) {
            addSexDifference(row.text("trait"), row.real("cohens_d_female_minus_male"), people, measures);
        }
        for (Table.Row row : Table.read("/quality/correlations.tsv").rows()) {
            double r = row.real("r");
            double found = status.correlation(STATUS.indexOf(row.text("one")), STATUS.indexOf(row.text("other")));
            measures.add(new Measure(
                    row.text("one") + " – " + row.text("other"),
                    Kind.CORRELATION,
                    "the employed aged 30 to 64, within a territory",
                    row.text("source"),
                    row.text("sourced").equals("yes"),
                    Statistic.ABSOLUTE_DIFFERENCE,
                    r,
                    found,
                    Math.abs(found - r),
                    SamplingNoise.floorOf(error(r, status.people())),
                    SamplingNoise.threshold(row.real("tolerance"), error(r, status.people()), people),
                    status.people()));
        }
        measures.removeIf(measure -> measure.sampleSize() == 0);
        return measures;
    }

    /// Women's mean minus men's in standard deviations, averaged over the age bands by their people.
    private void addSexDifference(String trait, double reference, long people, List<Measure> measures) {
        int variable = TRAITS.indexOf(trait);
        double sum = 0;
        double weights = 0;
        long n = 0;
        for (int band : ageBands) {
            long women = traits.people(group(Sex.FEMALE, band));
            long men = traits.people(group(Sex.MALE, band));
            if (women > 0 && men > 0) {
                double weight = (double) women * men / (women + men);
                sum += weight * (mean(Sex.FEMALE, band, variable) - mean(Sex.MALE, band, variable));
                weights += weight;
                n += women + men;
            }
        }
        double deviation = traits.deviation(variable);
        double found = weights == 0 || deviation == 0 ? 0 : sum / weights / deviation;
        double error = weights == 0 ? 0 : StrictMath.sqrt(1 / weights);
        measures.add(new Measure(
                "sex – " + trait,
                Kind.CORRELATION,
                "women's mean minus men's, within age band",
                tables.source("big_five_by_sex"),
                tables.sourced(tables.source("big_five_by_sex")),
                Statistic.ABSOLUTE_DIFFERENCE,
                reference,
                found,
                Math.abs(found - reference),
                SamplingNoise.floorOf(error),
                SamplingNoise.threshold(TOLERANCE, error, people),
                n));
    }

    private double mean(Sex sex, int band, int variable) {
        return Objects.requireNonNull(traits.mean(group(sex, band), variable));
    }

    private int ageBand(int age) {
        Integer band = ageBands.floor(age);
        return band == null ? ageBands.getFirst() : band;
    }

    private static String group(Sex sex, int ageBand) {
        return sex + " " + ageBand;
    }

    private static double error(double r, long n) {
        return n == 0 ? 0 : (1 - r * r) / StrictMath.sqrt(n);
    }
}
