package org.personahub.engine.composer.contextual;

import org.jspecify.annotations.Nullable;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Flag;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.random.Normal;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Draws what a household has from the person's income, where they come from and the territory's income.
final class MeansModel {

    private static final StreamKey WEALTH = StreamKey.of("contextual.economy.wealthRank");
    private static final StreamKey PARENTS = StreamKey.of("contextual.economy.wealthRank.parents");

    /// Part of an earner's distance from the mean that income, parents and everything else explain.
    private static final double OF_INCOME = 0.68;

    private static final double OF_PARENTS = 0.25;
    private static final double OF_REST = 0.6;

    /// The same for people without an income of their own.
    private static final double PARENTS_ALONE = 0.5;

    private static final double OF_EDUCATION = 0.14;
    private static final double REST_ALONE = 0.8;

    private static final double COUNTRY_HAS = 0.75;

    /// @param home that others share, which then has the means of its householder; null for people of a corpus
    Means of(Core core, Facts facts, @Nullable SharedHome home, PersonaStreams streams) {
        double rest = SharedHome.streams(home, streams).stream(WEALTH).normal();
        double wealth;
        if (home != null) {
            double parents = home.streams().stream(PARENTS).normal();
            wealth = wealth(home.incomeRank(), parents, home.education() - 3, rest);
        } else {
            double parents = Double.isNaN(core.background().parentalStatus())
                    ? 0
                    : (core.background().parentalStatus() - 50) / 10;
            double schooling = facts.holds(Flag.MINOR) ? 0 : core.education() - 3;
            wealth = wealth(facts.measure(Measure.INCOME_RANK), parents, schooling, rest);
        }
        double spread = 0.7 * core.territory().society().incomeSigma();
        double perHead = facts.measure(Measure.GDP)
                * StrictMath.exp(spread * wealth - spread * spread / 2)
                * (facts.holds(Flag.URBAN) ? 1 : COUNTRY_HAS);
        facts.put(Measure.WEALTH, wealth);
        return new Means(wealth, perHead);
    }

    private static double wealth(double rank, double parents, double schooling, double rest) {
        if (Double.isNaN(rank)) {
            return PARENTS_ALONE * parents + OF_EDUCATION * schooling + REST_ALONE * rest;
        }
        double income = Normal.quantile(Math.clamp(rank, 0.001, 0.999));
        return OF_INCOME * income + OF_PARENTS * parents + OF_REST * rest;
    }
}
