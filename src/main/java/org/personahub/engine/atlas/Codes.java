package org.personahub.engine.atlas;

/// The one-letter codes of the tables.
final class Codes {

    private Codes() {}

    static Sex sex(String code) {
        return switch (code) {
            case "F" -> Sex.FEMALE;
            case "M" -> Sex.MALE;
            default -> throw new IllegalStateException("'" + code + "' is no code for a sex");
        };
    }

    /// The column of the activity table.
    static String column(Activity activity) {
        return switch (activity) {
            case IN_EDUCATION -> "in_education";
            case EMPLOYED -> "employed";
            case UNEMPLOYED -> "unemployed";
            case HOMEMAKING -> "homemaking";
            case RETIRED -> "retired";
            case UNABLE_TO_WORK -> "unable";
            case EARLY_CHILDHOOD -> throw new IllegalArgumentException("the tables begin at the age of 15");
        };
    }
}
