package org.personahub.engine.random;

/// The standard normal distribution, computed alike on every machine.
public final class Normal {

    private static final double[] A = {
        -3.969683028665376e+01,
        2.209460984245205e+02,
        -2.759285104469687e+02,
        1.383577518672690e+02,
        -3.066479806614716e+01,
        2.506628277459239e+00
    };
    private static final double[] B = {
        -5.447609879822406e+01,
        1.615858368580409e+02,
        -1.556989798598866e+02,
        6.680131188771972e+01,
        -1.328068155288572e+01
    };
    private static final double[] C = {
        -7.784894002430293e-03,
        -3.223964580411365e-01,
        -2.400758277161838e+00,
        -2.549732539343734e+00,
        4.374664141464968e+00,
        2.938163982698783e+00
    };
    private static final double[] D = {
        7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00
    };
    private static final double[] P = {
        3.52624965998911e-02,
        0.700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376
    };
    private static final double[] Q = {
        8.83883476483184e-02,
        1.75566716318264,
        16.064177579207,
        86.7807322029461,
        296.564248779674,
        637.333633378831,
        793.826512519948,
        440.413735824752
    };
    private static final double TAIL = 0.02425;
    private static final double TAIL_FROM = 7.07106781186547;
    private static final double DENSITY_AT_ZERO = 0.3989422804014327;

    private Normal() {}

    /// The value below which a share of a standard normal lies: Peter Acklam's rational approximation, relative error
    /// below 1.2e-9.
    ///
    /// @param share in (0, 1)
    public static double quantile(double share) {
        if (share < TAIL) {
            return tail(StrictMath.sqrt(-2 * StrictMath.log(share)));
        }
        if (share > 1 - TAIL) {
            return -tail(StrictMath.sqrt(-2 * StrictMath.log(1 - share)));
        }
        double q = share - 0.5;
        double r = q * q;
        return (((((A[0] * r + A[1]) * r + A[2]) * r + A[3]) * r + A[4]) * r + A[5])
                * q
                / (((((B[0] * r + B[1]) * r + B[2]) * r + B[3]) * r + B[4]) * r + 1);
    }

    /// The share of a standard normal that lies below a value: by the rational approximation 5666 of Hart and others
    /// (1968) near the centre and a continued fraction in the tails, absolute error below 1e-13.
    public static double share(double value) {
        double distance = Math.abs(value);
        if (distance > 38) {
            return value > 0 ? 1 : 0;
        }
        double bell = StrictMath.exp(-distance * distance / 2);
        double above;
        if (distance < TAIL_FROM) {
            above = bell
                    * ((((((P[0] * distance + P[1]) * distance + P[2]) * distance + P[3]) * distance + P[4]) * distance
                                            + P[5])
                                    * distance
                            + P[6])
                    / (((((((Q[0] * distance + Q[1]) * distance + Q[2]) * distance + Q[3]) * distance + Q[4]) * distance
                                                            + Q[5])
                                                    * distance
                                            + Q[6])
                                    * distance
                            + Q[7]);
        } else {
            double fraction = distance;
            for (int n = 40; n >= 1; n--) {
                fraction = distance + n / fraction;
            }
            above = DENSITY_AT_ZERO * bell / fraction;
        }
        return value > 0 ? 1 - above : above;
    }

    /// The density of a standard normal at a value; 0 at infinity.
    public static double density(double value) {
        return DENSITY_AT_ZERO * StrictMath.exp(-value * value / 2);
    }

    private static double tail(double q) {
        return (((((C[0] * q + C[1]) * q + C[2]) * q + C[3]) * q + C[4]) * q + C[5])
                / ((((D[0] * q + D[1]) * q + D[2]) * q + D[3]) * q + 1);
    }
}
