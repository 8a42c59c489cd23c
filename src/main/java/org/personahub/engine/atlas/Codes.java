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

    static Activity activity(String column) {
        return switch (column) {
            case "in_education" -> Activity.IN_EDUCATION;
            case "employed" -> Activity.EMPLOYED;
            case "unemployed" -> Activity.UNEMPLOYED;
            case "homemaking" -> Activity.HOMEMAKING;
            case "retired" -> Activity.RETIRED;
            case "unable" -> Activity.UNABLE_TO_WORK;
            default -> throw new IllegalStateException("'" + column + "' is no activity");
        };
    }
}
