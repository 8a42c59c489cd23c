package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/// What people's stories turn to.
@Description("What people's stories turn to. It never changes who they are.")
public record Theme(
        @Description("Its name in requirements.") @Id String id,
        @Description("What it is called.") String title,

        @Description("What it brings forward, in a few words.")
        String meaning) {

    /// The theme as the API shows it.
    public static Theme of(org.personahub.engine.architect.Theme theme) {
        return new Theme(theme.id(), theme.title(), theme.meaning());
    }
}
