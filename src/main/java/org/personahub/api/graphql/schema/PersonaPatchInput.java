package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.personahub.engine.synthesis.Givens;
import org.personahub.engine.synthesis.Part;

/// A change to a stored person. What follows from it is completed anew; all else stays.
@Input("PersonaPatchInput")
@Description("A change to a stored person. What follows from it is completed anew; all else stays.")
public record PersonaPatchInput(
        @Description("The version that the change is for; VERSION_CONFLICT when the person has another one.")
        int expectedVersion,

        @Description("The city of residence, one of the person's territory.") @Nullable
        String city,

        @Description("Given name or names, Latin letters; taken letter by letter.") @Nullable
        String givenName,

        @Description("Family name or names, Latin letters; taken letter by letter.") @Nullable
        String familyName,

        @Description("Partnership.") @Nullable MaritalStatus maritalStatus,

        @Description("ISCED 2011 level attained so far, 0 to 8; occupation and income follow unless they are given.")
        @Nullable
        String educationCode,

        @Description("ISCO-08 unit group, four digits; the income follows unless it is given.") @Nullable
        String occupationCode,

        @Description("Personal income a year in international dollars, above 0.") @Nullable
        Double annualIncomeUsd,

        @Description("One line, taken letter by letter.") @Nullable
        String headline,

        @Description("A life in prose, taken letter by letter.") @Nullable
        String biography,

        @Description(
                "What is no longer given and is drawn again: attribute paths such as identity.city, or names of fields of this input.")
        @Nullable
        List<@NonNull String> clear) {

    /// What is given.
    public Givens givens() {
        return Givens.NOTHING
                .with(Part.CITY, city)
                .with(Part.GIVEN_NAME, givenName)
                .with(Part.FAMILY_NAME, familyName)
                .with(Part.MARITAL_STATUS, maritalStatus)
                .with(Part.EDUCATION, educationCode)
                .with(Part.OCCUPATION, occupationCode)
                .with(Part.INCOME, annualIncomeUsd)
                .with(Part.HEADLINE, headline)
                .with(Part.BIOGRAPHY, biography);
    }
}
