package org.personahub.engine.corpus;

import java.time.LocalDate;
import org.personahub.engine.atlas.MaritalStatus;

/// How far somebody has come in life, and where they stood on the way there: what name, traits and family are drawn
/// around.
public final class LifeCourse {

    private final Stratum stratum;
    private final LocalDate birthDate;
    private final StatusPath path;
    private final Career career;

    LifeCourse(Stratum stratum, LocalDate birthDate, StatusPath path, Career career) {
        this.stratum = stratum;
        this.birthDate = birthDate;
        this.path = path;
        this.career = career;
    }

    /// What statistics count them by.
    public Demographics demographics() {
        return new Demographics(
                stratum.territory(),
                stratum.sex(),
                stratum.age(),
                birthDate,
                career.education().ordinal(),
                career.activity(),
                career.occupation(),
                career.annualIncomeUsd(),
                career.maritalStatus());
    }

    /// The same life with that marital status.
    LifeCourse with(MaritalStatus status) {
        return new LifeCourse(
                stratum,
                birthDate,
                path,
                new Career(
                        career.education(),
                        career.activity(),
                        career.occupation(),
                        career.formerOccupation(),
                        career.annualIncomeUsd(),
                        status));
    }

    /// Cognitive ability as a standard normal score among those of the same age, sex and territory.
    public double ability() {
        return path.ability();
    }

    Stratum stratum() {
        return stratum;
    }

    LocalDate birthDate() {
        return birthDate;
    }

    StatusPath path() {
        return path;
    }

    Career career() {
        return career;
    }
}
