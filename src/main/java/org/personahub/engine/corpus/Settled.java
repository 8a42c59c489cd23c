package org.personahub.engine.corpus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.City;
import org.personahub.engine.atlas.LanguageShare;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.NameCommunity;
import org.personahub.engine.atlas.Occupation;
import org.personahub.engine.persona.Background;
import org.personahub.engine.persona.PersonName;

/// What of a person is settled before the rest is drawn. Null leaves a value to be drawn.
///
/// @param name the whole name; given and family name are then ignored
/// @param education ISCED level attained, 0 to 8
/// @param background draws education and what follows around it; it settles no value by itself
public record Settled(
        @Nullable LocalDate birthDate,
        @Nullable City city,
        @Nullable LanguageShare motherTongue,
        @Nullable NameCommunity community,
        @Nullable PersonName name,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable Integer education,
        @Nullable Activity activity,
        @Nullable Occupation occupation,
        @Nullable Double annualIncomeUsd,
        @Nullable MaritalStatus maritalStatus,
        @Nullable Background background) {

    /// Everything is drawn.
    public static final Settled NOTHING =
            new Settled(null, null, null, null, null, null, null, null, null, null, null, null, null);

    /// What somebody has come to is settled, and nothing else.
    static Settled career(Demographics known) {
        return new Settled(
                known.birthDate(),
                null,
                null,
                null,
                null,
                null,
                null,
                known.education(),
                known.activity(),
                known.occupation(),
                known.annualIncomeUsd(),
                known.maritalStatus(),
                null);
    }

    /// Whether anything of the career is settled, or of what it is drawn around.
    boolean anyCareer() {
        return education != null
                || activity != null
                || occupation != null
                || annualIncomeUsd != null
                || maritalStatus != null
                || background != null;
    }
}
