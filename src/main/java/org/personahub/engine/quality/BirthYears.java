package org.personahub.engine.quality;

import java.time.LocalDate;

/// The two years in which people of one age were born, with the share of each.
///
/// @param later the year of those who have had their birthday
/// @param shareOfLater how many have, were births even over the year
record BirthYears(int later, double shareOfLater) {

    static BirthYears of(int age, LocalDate asOf) {
        return new BirthYears(asOf.getYear() - age, asOf.getDayOfYear() / (double) asOf.lengthOfYear());
    }

    void forEach(Consumer consumer) {
        consumer.accept(later, shareOfLater);
        consumer.accept(later - 1, 1 - shareOfLater);
    }

    @FunctionalInterface
    interface Consumer {
        void accept(int year, double share);
    }
}
