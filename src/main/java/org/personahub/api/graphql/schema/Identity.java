package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/// Who a person is, the same at every complexity.
@Description("Who a person is, the same at every complexity.")
public record Identity(
        @Description("The name in Latin letters, in the order the custom gives.")
        String fullName,

        @Description("The name in all its forms.") PersonName name,
        @Description("Their sex.") Sex sex,

        @Description("Completed years on the blueprint's asOf date.")
        int age,

        @Description("The day of birth.") LocalDate birthDate,

        @Description("CLDR code of the territory of residence.")
        String territory,

        @Description("The city of residence, or the nearest one for those who live in the country.")
        String city,

        @Description("Whether they live in that city or in the country around it.")
        Settlement settlement,

        @Description("First language, BCP 47.") Coded motherTongue,
        @Description("Partnership.") MaritalStatus maritalStatus,
        @Description("ISCED 2011 level attained so far.") Coded education,
        @Description("What they mainly do.") Activity activity,

        @Description("ISCO-08 unit group; null for children and people without work.") @Nullable
        Coded occupation,

        @Description(
                "Personal income a year in international dollars: US dollars at purchasing-power parity, not at exchange"
                        + " rates; null for those without one.")
        @Nullable
        Double annualIncomeUsd) {

    /// As the schema shows it.
    public static Identity of(org.personahub.engine.persona.Identity identity) {
        org.personahub.engine.persona.Coded occupation = identity.occupation();
        return new Identity(
                identity.name().full(),
                PersonName.of(identity.name()),
                Sex.of(identity.sex()),
                identity.age(),
                identity.birthDate(),
                identity.territory(),
                identity.city(),
                Settlement.of(identity.settlement()),
                Coded.of(identity.motherTongue()),
                MaritalStatus.of(identity.maritalStatus()),
                Coded.of(identity.education()),
                Activity.of(identity.activity()),
                occupation == null ? null : Coded.of(occupation),
                identity.annualIncomeUsd());
    }
}
