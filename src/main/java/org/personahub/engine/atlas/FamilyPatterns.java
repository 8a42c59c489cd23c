package org.personahub.engine.atlas;

/// How families form, grow, live together and end in a territory.
///
/// @param marriageAgeOfWomen mean age of women at their first marriage
/// @param ageGap mean years that husbands are older than wives
/// @param cohabitation how common it is to live together unmarried, 0 to 1
/// @param institution75 share of people from 75 to 84 in homes for the old
/// @param institution85 share of people from 85 on in homes for the old
public record FamilyPatterns(
        double marriageAgeOfWomen,
        double ageGap,
        double cohabitation,
        double institution75,
        double institution85,
        VitalRates vitalRates,
        HouseholdSizes householdSizes) {

    private static final int OLD = 75;
    private static final int VERY_OLD = 85;

    /// The share of people of that age who live in a home for the old.
    public double institution(int age) {
        if (age < OLD) {
            return 0;
        }
        return age < VERY_OLD ? institution75 : institution85;
    }
}
