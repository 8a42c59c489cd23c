package org.personahub.engine.persona;

/// A T-score in words.
public enum TraitLevel {
    /// 20 to 34.
    VERY_LOW,
    /// 35 to 44.
    LOW,
    /// 45 to 54.
    AVERAGE,
    /// 55 to 64.
    HIGH,
    /// 65 to 80.
    VERY_HIGH;

    /// The level of a T-score, rounded to a whole number first.
    public static TraitLevel of(double score) {
        long whole = Math.round(score);
        if (whole < 35) {
            return VERY_LOW;
        } else if (whole < 45) {
            return LOW;
        } else if (whole < 55) {
            return AVERAGE;
        }
        return whole < 65 ? HIGH : VERY_HIGH;
    }
}
