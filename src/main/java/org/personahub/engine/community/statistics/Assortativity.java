package org.personahub.engine.community.statistics;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

/// How alike people are who are tied (Newman 2003): the correlation of a number over both ends of all ties, or for
/// kinds of people the share of ties within a kind beyond what chance gives, as part of what there could be.
final class Assortativity {

    private Assortativity() {}

    /// @param counts of whom the number is known; ties with others are left out
    static Estimate ofNumber(Network network, IntPredicate counts, IntToDoubleFunction number) {
        int ends = 0;
        double sum = 0;
        double squares = 0;
        double products = 0;
        for (int person = 0; person < network.people(); person++) {
            if (counts.test(person)) {
                double one = number.applyAsDouble(person);
                for (int i = 0; i < network.degree(person); i++) {
                    int other = network.other(person, i);
                    if (counts.test(other)) {
                        ends++;
                        sum += one;
                        squares += one * one;
                        products += one * number.applyAsDouble(other);
                    }
                }
            }
        }
        double mean = sum / Math.max(1, ends);
        double variance = squares / Math.max(1, ends) - mean * mean;
        return variance <= 1e-12 ? Estimate.NONE : Estimate.exact((products / ends - mean * mean) / variance, ends / 2);
    }

    /// @param kinds how many there are
    /// @param kind 0 to kinds - 1; -1 for those of whom it is not known, whose ties are left out
    static Estimate ofKind(Network network, int kinds, IntUnaryOperator kind) {
        long[] ends = new long[kinds];
        long all = 0;
        long same = 0;
        for (int person = 0; person < network.people(); person++) {
            int one = kind.applyAsInt(person);
            for (int i = 0; one >= 0 && i < network.degree(person); i++) {
                int other = kind.applyAsInt(network.other(person, i));
                if (other >= 0) {
                    ends[one]++;
                    all++;
                    same += one == other ? 1 : 0;
                }
            }
        }
        double chance = 0;
        for (long some : ends) {
            chance += (double) some / Math.max(1, all) * some / Math.max(1, all);
        }
        return all == 0 || chance >= 1 - 1e-9
                ? Estimate.NONE
                : Estimate.exact(((double) same / all - chance) / (1 - chance), (int) (all / 2));
    }
}
