package org.personahub.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.personahub.platform.database.DatabaseAddress;
import org.personahub.platform.database.EmbeddedDatabase;

/// Gives every `@QuarkusTest` the embedded database of the service with an empty schema. Found by the service loader,
/// so tests need to ask for nothing. The server's folder `target/test-database` is reused, which makes a start cheap.
public final class EmbeddedDatabaseForTests implements QuarkusTestResourceLifecycleManager {

    static final Path FOLDER = Path.of("target", "test-database");

    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        var started = EmbeddedDatabase.start(FOLDER);
        database = started;
        empty(started.address());
        return started.address().asQuarkusProperties();
    }

    private static void empty(DatabaseAddress address) {
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.username(), address.password());
                var statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        } catch (SQLException e) {
            throw new IllegalStateException("The test database could not be emptied", e);
        }
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
