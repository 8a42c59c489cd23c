package org.personahub.engine.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Society;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.random.RankedChoice;

/// What the employed of a territory do, by sex and education, lowest prestige first.
///
/// The sizes of the major groups, the sexes' shares in each occupation and the education of the employed are given by
/// the tables; the joint table that meets all of them, and otherwise keeps people close to the education an occupation
/// usually has, is found by iterative proportional fitting.
final class LabourMarket {

    private static final int LEVELS = 9;
    private static final int ROUNDS = 30;
    private static final int FIRST_AGE = 15;
    private static final int LAST_AGE = 84;

    /// How much rarer people are in an occupation with each level that they are away from its usual education: set so
    /// that education and prestige correlate in the United States as Spengler et al. 2018 found, .59.
    private static final double CLOSENESS = 0.45;

    private final Map<Sex, List<RankedChoice<Occupation>>> byLevel = new EnumMap<>(Sex.class);

    /// The market of a territory.
    ///
    /// @param year the year that the age structure counts, which decides whose education is whose
    LabourMarket(Collection<Occupation> all, Territory territory, int year) {
        List<Occupation> occupations = all.stream()
                .sorted(Comparator.comparingDouble(Occupation::prestige).thenComparing(Occupation::code))
                .toList();
        Society society = territory.society();
        Map<Sex, double[]> educated = new EnumMap<>(Sex.class);
        for (Sex sex : Sex.values()) {
            educated.put(sex, employedByLevel(territory, sex, year));
        }
        double women = sum(of(educated, Sex.FEMALE));
        double men = sum(of(educated, Sex.MALE));
        double[] sizes = sizes(occupations, society);
        double[] womensShares = womensShares(occupations, sizes, women / (women + men));
        for (Sex sex : Sex.values()) {
            double[] wanted = new double[sizes.length];
            for (int o = 0; o < wanted.length; o++) {
                wanted[o] = sizes[o] * (sex == Sex.FEMALE ? womensShares[o] : 1 - womensShares[o]);
            }
            byLevel.put(sex, fit(occupations, wanted, of(educated, sex)));
        }
    }

    /// What people of that sex and education work.
    ///
    /// @param isced 0 to 8
    RankedChoice<Occupation> occupations(Sex sex, int isced) {
        return of(byLevel, sex).get(isced);
    }

    /// How many of the employed have each ISCED level.
    private static double[] employedByLevel(Territory territory, Sex sex, int year) {
        double[] people = new double[LEVELS];
        int employed = Society.ACTIVITIES.indexOf(Activity.EMPLOYED);
        for (int age = FIRST_AGE; age <= LAST_AGE; age++) {
            double workers = territory.ages().people(sex, age)
                    * territory.society().activity(sex, age).share(employed);
            RankedChoice<Integer> education = territory.society().education(sex, year - age);
            for (int level = 0; level < LEVELS; level++) {
                people[IscedLevel.attainedBy(age, level).ordinal()] += workers * education.share(level);
            }
        }
        return people;
    }

    private static double[] sizes(List<Occupation> occupations, Society society) {
        double[] inGroup = new double[society.occupationMix().size()];
        double[] sizes = new double[occupations.size()];
        for (int o = 0; o < sizes.length; o++) {
            Occupation occupation = occupations.get(o);
            sizes[o] = occupation.weight() * (occupation.informal() ? society.informalWork() : 1);
            inGroup[occupation.major()] += sizes[o];
        }
        for (int o = 0; o < sizes.length; o++) {
            int major = occupations.get(o).major();
            sizes[o] *= society.occupationMix().get(major) / inGroup[major];
        }
        return sizes;
    }

    /// Women's share in each occupation, with its odds moved alike in all of them until women are as many among the
    /// employed as the table of activities says.
    private static double[] womensShares(List<Occupation> occupations, double[] sizes, double women) {
        double low = -12;
        double high = 12;
        double[] shares = new double[sizes.length];
        for (int round = 0; round < 50; round++) {
            double odds = StrictMath.exp((low + high) / 2);
            double found = 0;
            for (int o = 0; o < shares.length; o++) {
                double share = Math.clamp(occupations.get(o).femaleShare(), 0.002, 0.998);
                shares[o] = share * odds / (share * odds + 1 - share);
                found += shares[o] * sizes[o];
            }
            if (found < women) {
                low = (low + high) / 2;
            } else {
                high = (low + high) / 2;
            }
        }
        return shares;
    }

    private static List<RankedChoice<Occupation>> fit(List<Occupation> occupations, double[] wanted, double[] people) {
        int n = occupations.size();
        double[][] joint = new double[LEVELS][n];
        for (int level = 0; level < LEVELS; level++) {
            for (int o = 0; o < n; o++) {
                Occupation occupation = occupations.get(o);
                double distance = Math.abs(level - occupation.usualIsced());
                joint[level][o] = level < occupation.minIsced() ? 0 : wanted[o] * StrictMath.exp(-CLOSENESS * distance);
            }
        }
        double workers = sum(people);
        double places = sum(wanted);
        for (int round = 0; round < ROUNDS; round++) {
            for (int o = 0; o < n; o++) {
                double found = 0;
                for (int level = 0; level < LEVELS; level++) {
                    found += joint[level][o];
                }
                double scale = found == 0 ? 0 : wanted[o] / places / found;
                for (int level = 0; level < LEVELS; level++) {
                    joint[level][o] *= scale;
                }
            }
            for (int level = 0; level < LEVELS; level++) {
                double found = sum(joint[level]);
                // A level that nobody has keeps a little, so that whoever is given it can be placed.
                double scale = found == 0 ? 0 : Math.max(people[level] / workers, 1e-9) / found;
                for (int o = 0; o < n; o++) {
                    joint[level][o] *= scale;
                }
            }
        }
        List<RankedChoice<Occupation>> choices = new ArrayList<>();
        for (double[] row : joint) {
            choices.add(RankedChoice.of(occupations, row));
        }
        return choices;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static <T> T of(Map<Sex, T> bySex, Sex sex) {
        T value = bySex.get(sex);
        if (value == null) {
            throw new IllegalStateException("the market lacks " + sex);
        }
        return value;
    }
}
