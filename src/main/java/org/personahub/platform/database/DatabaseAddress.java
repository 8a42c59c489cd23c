package org.personahub.platform.database;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL database and the login for it, as Quarkus wants to be told.
///
/// @param jdbcUrl begins with `jdbc:postgresql:`
/// @param username null when Quarkus finds it elsewhere or the server asks for none
/// @param password null when Quarkus finds it elsewhere or the server asks for none
public record DatabaseAddress(
        String jdbcUrl, @Nullable String username, @Nullable String password) {

    /// The datasource settings for this address; what is unknown is left out.
    public Map<String, String> asQuarkusProperties() {
        var properties = new HashMap<String, String>();
        properties.put("quarkus.datasource.jdbc.url", jdbcUrl);
        if (username != null) {
            properties.put("quarkus.datasource.username", username);
        }
        if (password != null) {
            properties.put("quarkus.datasource.password", password);
        }
        return Map.copyOf(properties);
    }

    /// Says nothing of the parts, because a password may be in any of them.
    @Override
    public String toString() {
        return "DatabaseAddress[hidden]";
    }
}
