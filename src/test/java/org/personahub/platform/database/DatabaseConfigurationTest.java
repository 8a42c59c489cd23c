package org.personahub.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.personahub.platform.database.DatabaseConfiguration.Embedded;
import org.personahub.platform.database.DatabaseConfiguration.External;
import org.personahub.platform.database.DatabaseConfiguration.Missing;

class DatabaseConfigurationTest {

    @Test
    void withNothingConfiguredADatabaseIsEmbeddedInTheHomeFolder() {
        assertThat(configuration(Map.of("HOME", "/home/ana")))
                .isEqualTo(new Embedded(Path.of("/home/ana/.personahub")));
    }

    @Test
    void theDataFolderCanBeChosen() {
        assertThat(configuration(Map.of("PERSONAHUB_DATA_DIR", "/srv/people")))
                .isEqualTo(new Embedded(Path.of("/srv/people")));
    }

    @Test
    void withoutAHomeTheDataFolderMustBeChosen() {
        assertThatThrownBy(() -> configuration(Map.of("USER_HOME", "?")))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessage("There is no home folder for the data; set PERSONAHUB_DATA_DIR to a folder to keep it in.");
    }

    @Test
    void aQuarkusUrlMeansAnExternalDatabase() {
        assertThat(configuration(Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://host/people",
                        "PERSONAHUB_DATABASE_URL", "jdbc:postgresql://other/people")))
                .isEqualTo(new External(new DatabaseAddress("jdbc:postgresql://host/people", null, null)));
    }

    @Test
    void theLoginBesideAUrlWinsOverTheOneInside() {
        assertThat(configuration(Map.of(
                        "PERSONAHUB_DATABASE_URL", "postgres://ana:old@host/people",
                        "PERSONAHUB_DATABASE_PASSWORD", "new")))
                .isEqualTo(new External(new DatabaseAddress("jdbc:postgresql://host/people", "ana", "new")));
    }

    @Test
    void anEmptyUrlIsNoUrl() {
        assertThat(configuration(Map.of("PERSONAHUB_DATABASE_URL", " ", "PERSONAHUB_DATABASE_EMBEDDED", "false")))
                .isEqualTo(new Missing());
    }

    @Test
    void anUnclearWishIsRefused() {
        assertThatThrownBy(() -> configuration(Map.of("PERSONAHUB_DATABASE_EMBEDDED", "maybe")))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessage("PERSONAHUB_DATABASE_EMBEDDED is 'maybe'; set it to true or false.");
    }

    private static DatabaseConfiguration configuration(Map<String, String> environment) {
        return DatabaseConfiguration.from(new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(environment, 300))
                .build());
    }
}
