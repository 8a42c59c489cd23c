package org.personahub.engine.synthesis;

import java.util.List;
import java.util.Set;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.corpus.Demographics;

/// What has to be true of how far somebody has come in life.
final class DemographicsGate {

    private static final Set<MaritalStatus> EVER_MARRIED =
            Set.of(MaritalStatus.MARRIED, MaritalStatus.SEPARATED, MaritalStatus.DIVORCED, MaritalStatus.WIDOWED);

    /// Bartenders and tobacco preparers, as ISCO-08 has them.
    private static final Set<String> FOR_ADULTS = Set.of("5132", "7516");

    private static final int ADULT = 18;
    static final int LEAST_AGE_AT_MARRIAGE = 16;
    static final int LEAST_AGE_WIDOWED = 18;
    static final int LEAST_AGE_RETIRED = 40;
    static final int LEAST_AGE_AT_WORK = 15;
    static final int[] LEAST_AGE_BY_ISCED = {0, 10, 13, 16, 17, 18, 19, 21, 24};
    static final int[] LEAST_AGE_BY_SKILL = {15, 15, 18, 20};

    static final Gate<Demographics> GATE = new Gate<>(List.of(
            new Rule<>(
                    "identity.child-at-work",
                    "A child below working age has an occupation.",
                    one -> one.occupation() == null || one.age() >= LEAST_AGE_AT_WORK),
            new Rule<>(
                    "identity.worker-without-occupation",
                    "Somebody is employed without an occupation, or has one without being employed.",
                    one -> (one.occupation() != null) == (one.activity() == Activity.EMPLOYED)),
            new Rule<>(
                    "identity.occupation-beyond-education",
                    "An occupation needs more education than the person has.",
                    one -> one.occupation() == null
                            || one.education() >= one.occupation().minIsced()),
            new Rule<>(
                    "identity.occupation-too-early",
                    "Somebody is too young for the skill that the occupation takes.",
                    one -> one.occupation() == null
                            || one.age() >= LEAST_AGE_BY_SKILL[one.occupation().skillLevel() - 1]),
            new Rule<>(
                    "identity.trade-for-adults",
                    "A minor serves drinks or prepares tobacco.",
                    one -> one.occupation() == null
                            || one.age() >= ADULT
                            || !FOR_ADULTS.contains(one.occupation().code())),
            new Rule<>(
                    "identity.education-too-early",
                    "Somebody is too young for the education attained.",
                    one -> one.age() >= LEAST_AGE_BY_ISCED[one.education()]),
            new Rule<>(
                    "identity.married-too-early",
                    "Somebody is too young to have married.",
                    one -> !EVER_MARRIED.contains(one.maritalStatus()) || one.age() >= LEAST_AGE_AT_MARRIAGE),
            new Rule<>(
                    "identity.widowed-too-early",
                    "Somebody is too young to be widowed or divorced.",
                    one -> one.age() >= LEAST_AGE_WIDOWED
                            || (one.maritalStatus() != MaritalStatus.WIDOWED
                                    && one.maritalStatus() != MaritalStatus.DIVORCED)),
            new Rule<>(
                    "identity.retired-too-early",
                    "Somebody has retired before the age of forty.",
                    one -> one.activity() != Activity.RETIRED || one.age() >= LEAST_AGE_RETIRED),
            new Rule<>(
                    "identity.child-with-income",
                    "A child below working age has an income.",
                    one -> one.annualIncomeUsd() == null || one.age() >= LEAST_AGE_AT_WORK),
            new Rule<>(
                    "identity.worker-without-income",
                    "Somebody is employed without an income.",
                    one -> one.activity() != Activity.EMPLOYED || one.annualIncomeUsd() != null)));

    private DemographicsGate() {}
}
