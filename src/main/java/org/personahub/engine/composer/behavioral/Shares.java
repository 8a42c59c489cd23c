package org.personahub.engine.composer.behavioral;

/// Numbers from 0 to 1 as they are shown: with two decimals.
final class Shares {

    private Shares() {}

    /// The nearest hundredth within 0 to 1.
    static double share(double value) {
        return Math.rint(Math.clamp(value, 0, 1) * 100) / 100;
    }

    /// Shares in hundredths that sum to 1, from amounts of 0 or more; the largest takes what rounding leaves.
    static double[] of(double... amounts) {
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
        }
        int[] hundredths = new int[amounts.length];
        int left = 100;
        int largest = 0;
        for (int i = 0; i < amounts.length; i++) {
            hundredths[i] = (int) Math.rint(100 * amounts[i] / sum);
            left -= hundredths[i];
            largest = hundredths[i] > hundredths[largest] ? i : largest;
        }
        hundredths[largest] += left;
        double[] shares = new double[amounts.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = hundredths[i] / 100.0;
        }
        return shares;
    }
}
