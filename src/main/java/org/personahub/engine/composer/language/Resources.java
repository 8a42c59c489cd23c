package org.personahub.engine.composer.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads text resources when grammars and templates are compiled.
public final class Resources {

    private Resources() {}

    /// The lines of a resource.
    ///
    /// @throws IllegalStateException when it is missing
    public static List<String> lines(String resource) {
        try (InputStream in = Resources.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the resource " + resource + " cannot be read", unreadable);
        }
    }
}
