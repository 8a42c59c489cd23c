package org.personahub.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.personahub.platform.database.DatabaseAddress;
import org.personahub.platform.database.EmbeddedDatabase;

/// A PostgreSQL with the schema and nothing in it, for tests of statements that need no service around them.
final class TestSchema implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "schema-database");

    private final EmbeddedDatabase database;

    private TestSchema(EmbeddedDatabase database) {
        this.database = database;
    }

    /// Starts it, or takes over what an earlier test left, and empties it.
    static TestSchema create() throws SQLException {
        TestSchema schema = new TestSchema(EmbeddedDatabase.start(FOLDER));
        try (Connection connection = schema.connect();
                var statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
        DatabaseAddress address = schema.database.address();
        Flyway.configure()
                .dataSource(address.jdbcUrl(), address.username(), address.password())
                .load()
                .migrate();
        return schema;
    }

    /// A connection that commits each statement; the caller closes it.
    Connection connect() throws SQLException {
        DatabaseAddress address = database.address();
        return DriverManager.getConnection(address.jdbcUrl(), address.username(), address.password());
    }

    @Override
    public void close() {
        database.close();
    }
}
