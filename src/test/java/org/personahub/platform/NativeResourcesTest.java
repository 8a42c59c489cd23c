package org.personahub.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A native image has only those resources that it is told of when it is built, and would miss one when somebody is
/// made.
class NativeResourcesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /// Quarkus takes these along by itself, or they are not read by name.
    private static final Set<String> BY_OTHERS = Set.of("META-INF", "db", "application.properties", "schema.graphql");

    @Test
    void aNativeImageHasEveryResource() throws IOException {
        List<PathMatcher> included = Arrays.stream(
                        Objects.requireNonNull(properties().getProperty("quarkus.native.resources.includes"))
                                .split(",", -1))
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .toList();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(RESOURCES::relativize)
                            .filter(file -> !BY_OTHERS.contains(file.getName(0).toString()))
                            .filter(file -> included.stream().noneMatch(glob -> glob.matches(file))))
                    .isEmpty();
        }
    }

    private static Properties properties() throws IOException {
        Properties properties = new Properties();
        try (InputStream in =
                Objects.requireNonNull(NativeResourcesTest.class.getResourceAsStream("/application.properties"))) {
            properties.load(in);
        }
        return properties;
    }
}
