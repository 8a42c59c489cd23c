package org.personahub.platform.database;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The database of one run of the service: started if it is to be embedded, made known to Quarkus in any case, and
/// withdrawn by [#close()].
public final class ServiceDatabase implements AutoCloseable {

    private final @Nullable EmbeddedDatabase embedded;
    private final Set<String> properties;

    private ServiceDatabase(@Nullable EmbeddedDatabase embedded, DatabaseAddress address) {
        this.embedded = embedded;
        var settings = address.asQuarkusProperties();
        settings.forEach(System::setProperty);
        this.properties = settings.keySet();
    }

    /// Brings up the database that the configuration asks for and sets the system properties by which Quarkus finds
    /// it.
    ///
    /// @throws DatabaseUnavailableException if there is none to be had
    public static ServiceDatabase open(DatabaseConfiguration configuration) {
        return switch (configuration) {
            case DatabaseConfiguration.External(var address) -> new ServiceDatabase(null, address);
            case DatabaseConfiguration.Embedded(var folder) -> {
                var database = EmbeddedDatabase.start(folder);
                yield new ServiceDatabase(database, database.address());
            }
            case DatabaseConfiguration.Missing() ->
                throw new DatabaseUnavailableException(
                        "No database is configured: set PERSONAHUB_DATABASE_URL, or leave PERSONAHUB_DATABASE_EMBEDDED at true.");
        };
    }

    /// Stops an embedded server. Call it when the service no longer uses the database; a second call does nothing.
    @Override
    public void close() {
        properties.forEach(System::clearProperty);
        if (embedded != null) {
            embedded.close();
        }
    }
}
