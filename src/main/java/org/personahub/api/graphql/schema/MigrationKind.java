package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// How somebody came to live where they live.
@Description("How somebody came to live where they live.")
public enum MigrationKind {
    @Description("By birth.")
    BORN_HERE,
    @Description("From elsewhere in the territory.")
    MOVED_WITHIN,
    @Description("From another territory.")
    FROM_ABROAD,
    @Description("They had to leave a home elsewhere in the territory.")
    DISPLACED,
    @Description("They had to leave a home in another territory.")
    REFUGEE;

    /// The value of the schema with the name of that one.
    public static MigrationKind of(org.personahub.engine.persona.Migration.Kind value) {
        return valueOf(value.name());
    }
}
