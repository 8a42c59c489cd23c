package org.personahub.engine.synthesis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.synthesis.InvalidGivens.Code;

/// Says why what is given cannot be true together, and what to give instead.
final class Contradictions {

    private Contradictions() {}

    /// The refusal of what no draw could meet.
    ///
    /// @param findings what the identity gate found in the draws
    /// @param feasible whether somebody can have those givens
    static InvalidGivens refusal(Known known, Set<Finding> findings, Predicate<Givens> feasible) {
        List<String> reasons = rules(known);
        if (reasons.isEmpty()) {
            Set<Part> conflict = smallest(known.givens(), feasible);
            reasons.add("These cannot be true together: "
                    + conflict.stream()
                            .map(part -> part.input() + " "
                                    + known.givens().get(part).orElse(""))
                            .collect(Collectors.joining(", "))
                    + "; change one of them or leave it out.");
            findings.stream().map(Finding::sentence).sorted().forEach(reasons::add);
        }
        return new InvalidGivens(Code.CONTRADICTION, String.join(" ", reasons));
    }

    /// The contradictions that are plain from the givens alone.
    static List<String> rules(Known known) {
        List<String> reasons = new ArrayList<>();
        Occupation occupation = known.occupation();
        Integer education = known.education();
        Integer age = known.age();
        if (occupation != null && education != null && education < occupation.minIsced()) {
            reasons.add("An occupation of " + occupation.code() + " takes ISCED level " + occupation.minIsced()
                    + "; give a higher educationCode or another occupationCode.");
        }
        if (age != null) {
            reasons.addAll(tooYoung(known, age));
        }
        String motherTongue = known.motherTongue();
        if (motherTongue != null
                && known.territories().stream().noneMatch(territory -> Known.speaks(territory, motherTongue))) {
            reasons.add("The atlas knows nobody with the mother tongue '" + motherTongue + "' in "
                    + known.territories().getFirst().name() + "; it knows "
                    + known.territories().getFirst().motherTongues().values().stream()
                            .map(share -> share.language().code())
                            .collect(Collectors.joining(", "))
                    + " there.");
        }
        if (known.givenName() != null && known.givenName().equals(known.familyName())) {
            reasons.add("givenName and familyName are the same word; give two, or one of them alone.");
        }
        return reasons;
    }

    private static List<String> tooYoung(Known known, int age) {
        List<String> reasons = new ArrayList<>();
        Occupation occupation = known.occupation();
        if (occupation != null) {
            int least = Math.max(
                    DemographicsGate.LEAST_AGE_AT_WORK,
                    DemographicsGate.LEAST_AGE_BY_SKILL[occupation.skillLevel() - 1]);
            if (age < least) {
                reasons.add("Nobody has an occupation of " + occupation.code() + " before the age of " + least
                        + "; give a higher age or another occupationCode, or none.");
            }
        }
        Integer education = known.education();
        if (education != null && age < DemographicsGate.LEAST_AGE_BY_ISCED[education]) {
            reasons.add("Nobody attains ISCED level " + education + " before the age of "
                    + DemographicsGate.LEAST_AGE_BY_ISCED[education] + "; give a higher age or a lower educationCode.");
        }
        if (known.annualIncomeUsd() != null && age < DemographicsGate.LEAST_AGE_AT_WORK) {
            reasons.add("Nobody below the age of " + DemographicsGate.LEAST_AGE_AT_WORK
                    + " has an income; give a higher age or no annualIncomeUsd.");
        }
        MaritalStatus status = known.maritalStatus();
        if (status == null) {
            return reasons;
        }
        int least = switch (status) {
            case NOT_APPLICABLE -> 0;
            case NEVER_MARRIED -> DemographicsGate.LEAST_AGE_AT_WORK;
            case MARRIED, COHABITING, SEPARATED -> DemographicsGate.LEAST_AGE_AT_MARRIAGE;
            case DIVORCED, WIDOWED -> DemographicsGate.LEAST_AGE_WIDOWED;
        };
        if (age < least) {
            reasons.add("Nobody is " + status + " before the age of " + least
                    + (age < DemographicsGate.LEAST_AGE_AT_WORK
                            ? "; a child's maritalStatus is NOT_APPLICABLE."
                            : "; give a higher age or NEVER_MARRIED."));
        } else if (status == MaritalStatus.NOT_APPLICABLE && age >= DemographicsGate.LEAST_AGE_AT_WORK) {
            reasons.add("NOT_APPLICABLE is the maritalStatus of children below the age of "
                    + DemographicsGate.LEAST_AGE_AT_WORK + "; give another one, or a lower age.");
        }
        return reasons;
    }

    /// A smallest set of parts that nobody can have: each of them is needed for the contradiction.
    private static Set<Part> smallest(Givens givens, Predicate<Givens> feasible) {
        Set<Part> left = new LinkedHashSet<>(givens.parts());
        for (Part part : givens.parts()) {
            Set<Part> without = new HashSet<>(givens.parts());
            without.removeAll(left);
            without.add(part);
            if (!feasible.test(givens.without(without))) {
                left.remove(part);
            }
        }
        return left;
    }
}
