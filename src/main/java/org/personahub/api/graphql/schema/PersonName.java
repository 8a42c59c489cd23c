package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/// A person's name in the forms that texts and forms need.
@Description("A person's name in the forms that texts and forms need.")
public record PersonName(
        @Description("Given name or names, in Latin letters.")
        String given,

        @Description("Family name or names, in Latin letters; null where the custom knows none.") @Nullable
        String family,

        @Description("The whole name in Latin letters, in the order of the custom.")
        String full,

        @Description("The whole name in the script of its language, when that is not Latin and is known.")
        @Nullable
        @Name("native")
        String nativeScript,

        @Description("ISO 15924 code of the native form.") @Nullable
        String script,

        @Description("What friends say.") @Name("short") String shortForm,
        @Description("What a stranger says in a letter.") String formal,

        @Description("The naming custom, such as EAST_ASIAN.")
        String custom,

        @Description("The name community it was drawn from, such as yoruba.")
        String community,

        @Description("What stands between given and family name, such as a second given name, a patronymic or the"
                + " father's name; the whole name shows it only where the custom does.")
        @Nullable
        String middle,

        @Description("Family name at birth, where marriage brought another.") @Nullable
        String familyAtBirth) {

    /// As the schema shows it.
    public static PersonName of(org.personahub.engine.persona.PersonName name) {
        return new PersonName(
                name.given(),
                name.family(),
                name.full(),
                name.nativeScript(),
                name.script(),
                name.shortForm(),
                name.formal(),
                name.custom(),
                name.community(),
                name.middle(),
                name.familyAtBirth());
    }
}
