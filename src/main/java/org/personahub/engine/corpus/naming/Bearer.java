package org.personahub.engine.corpus.naming;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;

/// What a custom has to know of whoever bears the name.
///
/// @param age completed years
/// @param birthDay the day of the week of the birth; null when nobody knows it
public record Bearer(
        Sex sex,
        int birthYear,
        int age,
        MaritalStatus maritalStatus,
        @Nullable DayOfWeek birthDay) {

    private static final int ADULT = 18;

    private static final Set<MaritalStatus> EVER_MARRIED =
            Set.of(MaritalStatus.MARRIED, MaritalStatus.SEPARATED, MaritalStatus.DIVORCED, MaritalStatus.WIDOWED);

    /// Somebody of whom no day of birth is known.
    public Bearer(Sex sex, int birthYear, int age, MaritalStatus maritalStatus) {
        this(sex, birthYear, age, maritalStatus, null);
    }

    boolean adult() {
        return age >= ADULT;
    }

    boolean wedWoman() {
        return sex == Sex.FEMALE && EVER_MARRIED.contains(maritalStatus);
    }

    /// What a letter to an adult calls them, with a title.
    String titled(String name) {
        return (sex == Sex.FEMALE ? "Ms " : "Mr ") + name;
    }
}
