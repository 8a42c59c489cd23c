package org.personahub.platform.database;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/// Which database the configuration asks for.
///
/// | property | environment | meaning |
/// |---|---|---|
/// | `quarkus.datasource.jdbc.url` | `QUARKUS_DATASOURCE_JDBC_URL` | an existing database; wins over the next |
/// | `personahub.database.url` | `PERSONAHUB_DATABASE_URL` | the same; also `postgres://user:password@host/db` |
/// | `personahub.database.username`, `.password` | `PERSONAHUB_DATABASE_USERNAME`, `_PASSWORD` | login beside that URL
/// |
/// | `personahub.database.embedded` | `PERSONAHUB_DATABASE_EMBEDDED` | `false`: never start one; default `true` |
/// | `personahub.data-dir` | `PERSONAHUB_DATA_DIR` | folder of the embedded database; default `~/.personahub` |
///
/// They are read by name and not through a `@ConfigMapping`, because the answer is needed before Quarkus runs.
public sealed interface DatabaseConfiguration {

    /// An existing database; nothing is started.
    record External(DatabaseAddress address) implements DatabaseConfiguration {}

    /// A PostgreSQL of our own with its data in `folder`.
    record Embedded(Path folder) implements DatabaseConfiguration {}

    /// No database is configured and none may be started.
    record Missing() implements DatabaseConfiguration {}

    /// Reads the configuration.
    ///
    /// @throws DatabaseUnavailableException if a value makes no sense
    static DatabaseConfiguration from(Config config) {
        var quarkusUrl = text(config, "quarkus.datasource.jdbc.url");
        if (quarkusUrl.isPresent()) {
            return new External(PostgresUrl.parse(quarkusUrl.get(), "QUARKUS_DATASOURCE_JDBC_URL"));
        }
        var url = text(config, "personahub.database.url");
        if (url.isPresent()) {
            var address = PostgresUrl.parse(url.get(), "PERSONAHUB_DATABASE_URL");
            return new External(new DatabaseAddress(
                    address.jdbcUrl(),
                    text(config, "personahub.database.username").orElse(address.username()),
                    text(config, "personahub.database.password").orElse(address.password())));
        }
        return mayEmbed(config) ? new Embedded(dataFolder(config)) : new Missing();
    }

    private static boolean mayEmbed(Config config) {
        var value = text(config, "personahub.database.embedded").orElse("true");
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new DatabaseUnavailableException(
                        "PERSONAHUB_DATABASE_EMBEDDED is '%s'; set it to true or false.".formatted(value));
        };
    }

    private static Path dataFolder(Config config) {
        var configured = text(config, "personahub.data-dir");
        try {
            return configured.isPresent()
                    ? Path.of(configured.get()).toAbsolutePath().normalize()
                    : home(config).resolve(".personahub");
        } catch (InvalidPathException e) {
            throw new DatabaseUnavailableException("PERSONAHUB_DATA_DIR is not a valid path: " + e.getMessage(), e);
        }
    }

    // As `~` does in a shell: HOME first, then the entry of the user database, which Java reports as "?" if missing.
    private static Path home(Config config) {
        return text(config, "HOME")
                .or(() -> text(config, "user.home"))
                .filter(home -> Path.of(home).isAbsolute())
                .map(Path::of)
                .orElseThrow(() -> new DatabaseUnavailableException(
                        "There is no home folder for the data; set PERSONAHUB_DATA_DIR to a folder to keep it in."));
    }

    private static Optional<String> text(Config config, String property) {
        return config.getOptionalValue(property, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
