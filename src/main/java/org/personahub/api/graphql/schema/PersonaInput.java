package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.math.BigInteger;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.personahub.engine.architect.InvalidRequirements.Code;
import org.personahub.engine.synthesis.Givens;
import org.personahub.engine.synthesis.Part;

/// What is given of a person who is to be created. The rest is completed coherently.
@Input("PersonaInput")
@Description("What is given of a person who is to be created. The rest is completed coherently.")
public record PersonaInput(
        @Description("CLDR code of the territory of residence.") @Nullable
        String territory,

        @Description("The city of residence, one that the atlas knows.") @Nullable
        String city,

        @Description("Their sex.") @Nullable Sex sex,

        @Description("Completed years on the atlas's reference date, 0 to 109.") @Nullable
        Integer age,

        @Description("The day of birth; it settles the age.") @Nullable
        LocalDate birthDate,

        @Description("Given name or names, Latin letters; taken letter by letter.") @Nullable
        String givenName,

        @Description("Family name or names, Latin letters; taken letter by letter.") @Nullable
        String familyName,

        @Description("Partnership.") @Nullable MaritalStatus maritalStatus,

        @Description("ISCED 2011 level attained so far, 0 to 8.") @Nullable
        String educationCode,

        @Description("ISCO-08 unit group, four digits.") @Nullable
        String occupationCode,

        @Description("First language, BCP 47.") @Nullable String motherTongue,

        @Description("Personal income a year in international dollars, above 0.") @Nullable
        Double annualIncomeUsd,

        @Description(
                "The id of somebody who is married or cohabiting: their partner is created, with the sex, year of birth and name that their family gives; they stay as they are.")
        @Id
        @Nullable
        String partnerId,

        @Description("How much of the person is made; MODERATE when absent.") @Nullable
        Complexity complexity,

        @Description("Same input and seed, same person; 0 to 2^53 - 1; derived from what is given when absent.")
        @Nullable
        BigInteger seed,

        @Description(
                "The same key and input answer the same person; the same key and other input are refused with IDEMPOTENCY_CONFLICT.")
        @Nullable
        String idempotencyKey) {

    /// What is given.
    public Givens givens() {
        return Givens.NOTHING
                .with(Part.TERRITORY, territory)
                .with(Part.CITY, city)
                .with(Part.SEX, sex)
                .with(Part.AGE, age)
                .with(Part.BIRTH_DATE, birthDate)
                .with(Part.GIVEN_NAME, givenName)
                .with(Part.FAMILY_NAME, familyName)
                .with(Part.MARITAL_STATUS, maritalStatus)
                .with(Part.EDUCATION, educationCode)
                .with(Part.OCCUPATION, occupationCode)
                .with(Part.MOTHER_TONGUE, motherTongue)
                .with(Part.INCOME, annualIncomeUsd);
    }

    /// The seed, as the engine takes it.
    ///
    /// @throws org.personahub.engine.architect.InvalidRequirements when it does not fit
    @org.jspecify.annotations.Nullable
    public Long engineSeed() {
        return seed == null ? null : Numbers.toLong("seed", seed, Code.SEED_OUT_OF_RANGE);
    }
}
