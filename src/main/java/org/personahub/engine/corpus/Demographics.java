package org.personahub.engine.corpus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Territory;

/// What statistics count a person by. All else is drawn around it.
///
/// @param age completed years
/// @param education ISCED level attained so far, 0 to 8
/// @param occupation what the employed do, absent for all others
/// @param annualIncomeUsd in international dollars, absent for those who have none
public record Demographics(
        Territory territory,
        Sex sex,
        int age,
        LocalDate birthDate,
        int education,
        Activity activity,
        @Nullable Occupation occupation,
        @Nullable Double annualIncomeUsd,
        MaritalStatus maritalStatus) {

    /// What statistics count somebody by of whom more is known.
    public static Demographics of(Core core) {
        return new Demographics(
                core.territory(),
                core.identity().sex(),
                core.identity().age(),
                core.identity().birthDate(),
                core.education(),
                core.identity().activity(),
                core.occupation(),
                core.identity().annualIncomeUsd(),
                core.identity().maritalStatus());
    }
}
