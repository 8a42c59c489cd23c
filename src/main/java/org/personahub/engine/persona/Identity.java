package org.personahub.engine.persona;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Activity;
import org.personahub.engine.atlas.MaritalStatus;
import org.personahub.engine.atlas.Sex;

/// Who a person is, the same at every complexity.
///
/// @param age completed years on the blueprint's `asOf` date, 0 to 109
/// @param territory CLDR code of the territory of residence
/// @param city the city of residence, or the nearest one for those who live in the country
/// @param settlement whether they live in that city or in the country around it
/// @param education ISCED 2011 level attained so far
/// @param activity what they mainly do
/// @param occupation ISCO-08 unit group; absent for all who do not work and never said what they worked
/// @param annualIncomeUsd personal income a year in international dollars (US dollars at purchasing-power
///     parity); absent for children and those without an income
public record Identity(
        PersonName name,
        Sex sex,
        int age,
        LocalDate birthDate,
        String territory,
        String city,
        Settlement settlement,
        Coded motherTongue,
        MaritalStatus maritalStatus,
        Coded education,
        Activity activity,
        @Nullable Coded occupation,
        @Nullable Double annualIncomeUsd) {

    static final Layout<Identity> LAYOUT = Layout.<Identity>of()
            .part("name", PersonName.LAYOUT, Identity::name)
            .choice("sex", Sex.class, Identity::sex)
            .whole("age", Identity::age)
            .day("birthDate", Identity::birthDate)
            .text("territory", Identity::territory)
            .text("city", Identity::city)
            .choice("settlement", Settlement.class, Identity::settlement)
            .classified("motherTongue", Identity::motherTongue)
            .choice("maritalStatus", MaritalStatus.class, Identity::maritalStatus)
            .classified("education", Identity::education)
            .choice("activity", Activity.class, Identity::activity)
            .classified("occupation", Identity::occupation)
            .optionalReal("annualIncomeUsd", Identity::annualIncomeUsd)
            .made(c -> new Identity(
                    c.at(0),
                    c.at(1),
                    c.at(2),
                    c.at(3),
                    c.at(4),
                    c.at(5),
                    c.at(6),
                    c.at(7),
                    c.at(8),
                    c.at(9),
                    c.at(10),
                    c.optional(11),
                    c.optional(12)));

    /// Town or country.
    public enum Settlement {
        URBAN,
        RURAL
    }
}
