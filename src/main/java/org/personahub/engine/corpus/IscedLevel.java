package org.personahub.engine.corpus;

import org.personahub.engine.persona.Coded;

/// The levels of the International Standard Classification of Education, and the age at which each is usually complete.
enum IscedLevel {
    LESS_THAN_PRIMARY("Less than primary education", 0),
    PRIMARY("Primary education", 12),
    LOWER_SECONDARY("Lower secondary education", 15),
    UPPER_SECONDARY("Upper secondary education", 18),
    POST_SECONDARY("Post-secondary non-tertiary education", 19),
    SHORT_TERTIARY("Short-cycle tertiary education", 20),
    BACHELOR("Bachelor's or equivalent level", 22),
    MASTER("Master's or equivalent level", 24),
    DOCTORAL("Doctoral or equivalent level", 28);

    private final String label;
    private final int usualAge;

    IscedLevel(String label, int usualAge) {
        this.label = label;
        this.usualAge = usualAge;
    }

    /// The highest level that somebody who will attain `lifetime` has at that age.
    static IscedLevel attainedBy(int age, int lifetime) {
        IscedLevel attained = LESS_THAN_PRIMARY;
        for (IscedLevel level : values()) {
            if (level.ordinal() <= lifetime && level.usualAge <= age) {
                attained = level;
            }
        }
        return attained;
    }

    Coded coded() {
        return new Coded(Integer.toString(ordinal()), Coded.ISCED_2011, label);
    }
}
