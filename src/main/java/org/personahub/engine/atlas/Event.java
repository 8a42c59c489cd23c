package org.personahub.engine.atlas;

/// Something public that people of a place have lived through.
///
/// It says when and where, never who did what: see `docs/policy-conflicts.md`.
///
/// @param place code of a territory, or the English name of a UN subregion, a continent or `World`
/// @param from first year
/// @param to last year, not before the first; for technologies the years in which most people came to know them
/// @param label a noun phrase that fits after "remembers", such as `the first mobile phones`
public record Event(String place, int from, int to, Kind kind, String label, Source source) {

    /// What sort of event it is.
    public enum Kind {
        /// War, armed conflict or violence against many.
        CONFLICT,
        FAMINE,
        EPIDEMIC,
        EARTHQUAKE,
        /// Storms, floods, eruptions, fires and heat.
        DISASTER,
        ACCIDENT,
        /// Independence, or the founding of a state.
        INDEPENDENCE,
        /// Elections, constitutions, changes of government, laws.
        GOVERNMENT,
        /// New money.
        CURRENCY,
        ECONOMY,
        TECHNOLOGY,
        SCIENCE,
        SPORT,
        CULTURE;

        /// Whether people lose lives or homes in it: nothing to be cheerful about.
        public boolean grave() {
            return compareTo(ACCIDENT) <= 0;
        }
    }

    /// Whether somebody born in a year was at least that old when it ended.
    public boolean knownTo(int birthYear, int ageAtLeast) {
        return to - birthYear >= ageAtLeast;
    }
}
