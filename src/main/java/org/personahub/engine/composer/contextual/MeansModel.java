package org.personahub.engine.composer.contextual;

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

    /// Part of an earner's distance from the mean that income, parents and everything else explain.
    private static final double OF_INCOME = 0.68;

    private static final double OF_PARENTS = 0.25;
    private static final double OF_REST = 0.6;

    /// The same for people without an income of their own.
    private static final double PARENTS_ALONE = 0.5;

    private static final double OF_EDUCATION = 0.14;
    private static final double REST_ALONE = 0.8;

    private static final double COUNTRY_HAS = 0.75;

    Means of(Core core, Facts facts, PersonaStreams streams) {
        double rest = streams.stream(WEALTH).normal();
        double parents = Double.isNaN(core.background().parentalStatus())
                ? 0
                : (core.background().parentalStatus() - 50) / 10;
        double rank = facts.measure(Measure.INCOME_RANK);
        double wealth;
        if (Double.isNaN(rank)) {
            double schooling = facts.holds(Flag.MINOR) ? 0 : core.education() - 3;
            wealth = PARENTS_ALONE * parents + OF_EDUCATION * schooling + REST_ALONE * rest;
        } else {
            double income = Normal.quantile(Math.clamp(rank, 0.001, 0.999));
            wealth = OF_INCOME * income + OF_PARENTS * parents + OF_REST * rest;
        }
        double spread = 0.7 * core.territory().society().incomeSigma();
        double perHead = facts.measure(Measure.GDP)
                * StrictMath.exp(spread * wealth - spread * spread / 2)
                * (facts.holds(Flag.URBAN) ? 1 : COUNTRY_HAS);
        facts.put(Measure.WEALTH, wealth);
        return new Means(wealth, perHead);
    }
}
