package org.personahub.engine.synthesis;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.corpus.Core;

/// What has to be true of who somebody is.
final class IdentityGate {

    private static final Set<MaritalStatus> EVER_MARRIED =
            Set.of(MaritalStatus.MARRIED, MaritalStatus.SEPARATED, MaritalStatus.DIVORCED, MaritalStatus.WIDOWED);
    static final int LEAST_AGE_AT_MARRIAGE = 16;
    static final int LEAST_AGE_WIDOWED = 18;
    static final int LEAST_AGE_RETIRED = 40;
    static final int LEAST_AGE_AT_WORK = 15;
    static final int[] LEAST_AGE_BY_ISCED = {0, 10, 13, 16, 17, 18, 19, 21, 24};
    static final int[] LEAST_AGE_BY_SKILL = {15, 15, 18, 20};

    /// All characters below this one are Latin letters or common signs.
    private static final int FIRST_OTHER = 0x250;

    static final Gate<Core> GATE = new Gate<>(Stream.of(List.<Rule<Core>>of(
            new Rule<>(
                    "identity.child-at-work",
                    "A child below working age has an occupation.",
                    core -> core.occupation() == null || core.identity().age() >= LEAST_AGE_AT_WORK),
            new Rule<>(
                    "identity.worker-without-occupation",
                    "Somebody is employed without an occupation, or has one without being employed.",
                    core -> (core.occupation() != null) == (core.identity().activity() == Activity.EMPLOYED)),
            new Rule<>(
                    "identity.occupation-beyond-education",
                    "An occupation needs more education than the person has.",
                    core -> core.occupation() == null
                            || core.education() >= core.occupation().minIsced()),
            new Rule<>(
                    "identity.occupation-too-early",
                    "Somebody is too young for the skill that the occupation takes.",
                    core -> core.occupation() == null
                            || core.identity().age()
                                    >= LEAST_AGE_BY_SKILL[core.occupation().skillLevel() - 1]),
            new Rule<>(
                    "identity.education-too-early",
                    "Somebody is too young for the education attained.",
                    core -> core.identity().age() >= LEAST_AGE_BY_ISCED[core.education()]),
            new Rule<>(
                    "identity.married-too-early",
                    "Somebody is too young to have married.",
                    core -> !EVER_MARRIED.contains(core.identity().maritalStatus())
                            || core.identity().age() >= LEAST_AGE_AT_MARRIAGE),
            new Rule<>(
                    "identity.widowed-too-early",
                    "Somebody is too young to be widowed or divorced.",
                    core -> core.identity().age() >= LEAST_AGE_WIDOWED
                            || (core.identity().maritalStatus() != MaritalStatus.WIDOWED
                                    && core.identity().maritalStatus() != MaritalStatus.DIVORCED)),
            new Rule<>(
                    "identity.retired-too-early",
                    "Somebody has retired before the age of forty.",
                    core -> core.identity().activity() != Activity.RETIRED
                            || core.identity().age() >= LEAST_AGE_RETIRED),
            new Rule<>(
                    "identity.child-with-income",
                    "A child below working age has an income.",
                    core -> core.identity().annualIncomeUsd() == null
                            || core.identity().age() >= LEAST_AGE_AT_WORK),
            new Rule<>(
                    "identity.worker-without-income",
                    "Somebody is employed without an income.",
                    core -> core.identity().activity() != Activity.EMPLOYED
                            || core.identity().annualIncomeUsd() != null),
            new Rule<>(
                    "identity.name-not-latin",
                    "The name in Latin letters has other letters in it.",
                    core -> isLatin(core.identity().name().full())),
            new Rule<>(
                    "identity.same-name-twice",
                    "Given and family name are the same word.",
                    core -> !core.identity()
                            .name()
                            .given()
                            .equals(core.identity().name().family())),
            new Rule<>(
                    "identity.mother-tongue-missing",
                    "The mother tongue is not the first of the languages spoken.",
                    core -> core.languages().getFirst().motherTongue()
                            && core.languages()
                                    .getFirst()
                                    .code()
                                    .equals(core.identity().motherTongue().code()))),
            FamilyRules.ALL)
            .flatMap(List::stream)
            .toList());

    private IdentityGate() {}

    private static boolean isLatin(String name) {
        return name.codePoints().allMatch(letter -> letter < FIRST_OTHER || isLatin(UnicodeScript.of(letter)));
    }

    private static boolean isLatin(UnicodeScript script) {
        return script == UnicodeScript.LATIN || script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
    }
}
