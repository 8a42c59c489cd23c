package org.personahub.engine.synthesis;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.AgeStructure;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.atlas.City;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Territory;
import org.personahub.engine.synthesis.InvalidGivens.Code;

/// What is given of a person, each value looked up in the atlas by itself.
///
/// @param territories where the person may live
record Known(
        Givens givens,
        List<Territory> territories,
        @Nullable String city,
        @Nullable Sex sex,
        @Nullable Integer age,
        @Nullable LocalDate birthDate,
        @Nullable String motherTongue,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable Integer education,
        @Nullable Occupation occupation,
        @Nullable Double annualIncomeUsd,
        @Nullable MaritalStatus maritalStatus) {

    private static final double HIGHEST_INCOME = 1e12;
    private static final int LONGEST_NAME = 100;
    private static final int CITIES_NAMED = 5;

    /// Looks everything up.
    ///
    /// @throws InvalidGivens when something is unknown or out of its range
    static Known of(Atlas atlas, LocalDate asOf, Givens givens) {
        LocalDate birthDate = givens.get(Part.BIRTH_DATE).map(LocalDate::parse).orElse(null);
        Integer age = givens.get(Part.AGE).map(Integer::valueOf).orElse(null);
        checkAge("age", age);
        if (birthDate != null) {
            int completed = completedYears(birthDate, asOf);
            checkAge("age on " + asOf + " of somebody born on " + birthDate, birthDate.isAfter(asOf) ? -1 : completed);
            if (age != null && age != completed) {
                throw new InvalidGivens(
                        Code.CONTRADICTION,
                        "Somebody born on " + birthDate + " is " + completed + " on " + asOf + ", not " + age
                                + "; give one of the two, or an age of " + completed + ".");
            }
            age = completed;
        }
        List<Territory> territories = givens.get(Part.TERRITORY)
                .map(code -> List.of(territory(atlas, code)))
                .orElse(atlas.territories());
        String city = givens.get(Part.CITY).orElse(null);
        if (city != null) {
            List<Territory> within = territories.stream()
                    .filter(territory -> city(territory, city) != null)
                    .toList();
            if (within.isEmpty()) {
                throw unknownCity(city, givens.get(Part.TERRITORY).isPresent() ? territories.getFirst() : null);
            }
            territories = within;
        }
        String motherTongue = givens.get(Part.MOTHER_TONGUE).orElse(null);
        if (motherTongue != null && atlas.territories().stream().noneMatch(place -> speaks(place, motherTongue))) {
            throw new InvalidGivens(
                    Code.UNKNOWN_LANGUAGE,
                    "The atlas knows nobody whose mother tongue is '" + motherTongue
                            + "'; give a BCP 47 code such as 'en', 'sw' or 'zh'.");
        }
        String givenName = name("givenName", givens.get(Part.GIVEN_NAME).orElse(null));
        String familyName = name("familyName", givens.get(Part.FAMILY_NAME).orElse(null));
        Double income = givens.get(Part.INCOME).map(Double::valueOf).orElse(null);
        if (income != null && !(income > 0 && income <= HIGHEST_INCOME)) {
            throw new InvalidGivens(
                    Code.INCOME_OUT_OF_RANGE,
                    "annualIncomeUsd is " + income + "; give one above 0, at most 10^12, or none.");
        }
        return new Known(
                givens,
                territories,
                city,
                givens.get(Part.SEX).map(Sex::valueOf).orElse(null),
                age,
                birthDate,
                motherTongue,
                givenName,
                familyName,
                givens.get(Part.EDUCATION).map(Known::education).orElse(null),
                givens.get(Part.OCCUPATION).map(code -> occupation(atlas, code)).orElse(null),
                income,
                givens.get(Part.MARITAL_STATUS).map(MaritalStatus::valueOf).orElse(null));
    }

    /// The city of that territory with that name, whatever the case of its letters.
    static @Nullable City city(Territory territory, String name) {
        for (City city : territory.cities().values()) {
            if (city.name().equalsIgnoreCase(name)) {
                return city;
            }
        }
        return null;
    }

    static boolean speaks(Territory territory, String motherTongue) {
        return territory.motherTongues().values().stream()
                .anyMatch(share -> share.language().code().equals(motherTongue));
    }

    static int completedYears(LocalDate birthDate, LocalDate asOf) {
        return birthDate.until(asOf).getYears();
    }

    static InvalidGivens unknownCity(String city, @Nullable Territory territory) {
        String where = territory == null ? "" : " in " + territory.name();
        String there = territory == null
                ? "give the city's name in Latin letters, or a territory alone."
                : "the largest it knows there are "
                        + territory.cities().values().stream()
                                .sorted(Comparator.comparingLong(City::population)
                                        .reversed())
                                .limit(CITIES_NAMED)
                                .map(City::name)
                                .collect(Collectors.joining(", "))
                        + ".";
        return new InvalidGivens(Code.UNKNOWN_CITY, "The atlas knows no city '" + city + "'" + where + "; " + there);
    }

    private static void checkAge(String name, @Nullable Integer age) {
        if (age != null && (age < 0 || age >= AgeStructure.AGES)) {
            throw new InvalidGivens(
                    Code.AGE_OUT_OF_RANGE,
                    "The " + name + " is " + (age < 0 ? "below 0" : age) + "; give one from 0 to "
                            + (AgeStructure.AGES - 1) + ".");
        }
    }

    private static Territory territory(Atlas atlas, String code) {
        return atlas.find(code)
                .orElseThrow(() -> new InvalidGivens(
                        Code.UNKNOWN_TERRITORY,
                        "There is no territory '" + code
                                + "'; the query 'territories { code name }' lists those there are."));
    }

    private static Integer education(String code) {
        if (!code.matches("[0-8]")) {
            throw new InvalidGivens(
                    Code.UNKNOWN_EDUCATION,
                    "'" + code + "' is no level of ISCED 2011; give 0 (less than primary) to 8 (doctoral).");
        }
        return Integer.valueOf(code);
    }

    private static Occupation occupation(Atlas atlas, String code) {
        Occupation occupation = atlas.occupations().get(code);
        if (occupation == null) {
            List<String> near = new ArrayList<>();
            for (int digits = Math.min(3, code.length()); digits > 0 && near.isEmpty(); digits--) {
                String start = code.substring(0, digits);
                atlas.occupations().keySet().stream()
                        .filter(known -> known.startsWith(start))
                        .sorted()
                        .limit(CITIES_NAMED)
                        .forEach(near::add);
            }
            throw new InvalidGivens(
                    Code.UNKNOWN_OCCUPATION,
                    "The atlas knows no occupation '" + code + "'; give the four digits of an ISCO-08 unit group"
                            + (near.isEmpty() ? "." : ", such as " + String.join(", ", near) + "."));
        }
        return occupation;
    }

    private static @Nullable String name(String input, @Nullable String name) {
        if (name == null) {
            return null;
        }
        boolean latin = name.codePoints().allMatch(letter -> {
            UnicodeScript script = UnicodeScript.of(letter);
            return !Character.isISOControl(letter)
                    && !Character.isDigit(letter)
                    && (script == UnicodeScript.LATIN
                            || script == UnicodeScript.COMMON
                            || script == UnicodeScript.INHERITED);
        });
        boolean letters = name.codePoints().anyMatch(Character::isLetter);
        if (!latin || !letters || !name.equals(name.strip()) || name.contains("  ") || name.length() > LONGEST_NAME) {
            throw new InvalidGivens(
                    Code.INVALID_NAME,
                    input + " is no name in Latin letters; give letters, with single spaces inside at the most, and no"
                            + " more than " + LONGEST_NAME + " characters.");
        }
        return name;
    }
}
