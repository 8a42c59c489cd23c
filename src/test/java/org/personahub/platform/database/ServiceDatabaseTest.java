package org.personahub.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceDatabaseTest {

    private static final String URL = "quarkus.datasource.jdbc.url";

    @Test
    void withAnExternalDatabaseNoneIsStarted(@TempDir Path parent) {
        var folder = parent.resolve("data");
        var environment = Map.of(
                "PERSONAHUB_DATABASE_URL",
                "postgres://ana:secret@db.example/people",
                "PERSONAHUB_DATA_DIR",
                folder.toString());
        try (var _ = ServiceDatabase.open(configuration(environment))) {
            assertThat(System.getProperty(URL)).isEqualTo("jdbc:postgresql://db.example/people");
            assertThat(System.getProperty("quarkus.datasource.username")).isEqualTo("ana");
            assertThat(folder).doesNotExist();
        }
        assertThat(System.getProperty(URL)).isNull();
        assertThat(System.getProperty("quarkus.datasource.password")).isNull();
    }

    @Test
    void withoutAnyDatabaseItSaysWhatToDo() {
        var configuration = configuration(Map.of("PERSONAHUB_DATABASE_EMBEDDED", "false"));
        assertThatThrownBy(() -> ServiceDatabase.open(configuration))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageStartingWith("No database is configured: set PERSONAHUB_DATABASE_URL");
    }

    private static DatabaseConfiguration configuration(Map<String, String> environment) {
        return DatabaseConfiguration.from(new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(environment, 300))
                .build());
    }
}
