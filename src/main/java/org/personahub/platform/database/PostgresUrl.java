package org.personahub.platform.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/// Understands the addresses people have for a PostgreSQL database: a JDBC URL, or the `postgres://` and
/// `postgresql://` URLs with a login inside that hosting platforms hand out.
final class PostgresUrl {

    private static final Pattern SHAPE = Pattern.compile(
            "(?:jdbc:postgresql|postgresql|postgres)://(?:(?<login>[^/?]*)@)?(?<hosts>[^/?@]*)(?<rest>/[^?]*(?:\\?.*)?)");

    private static final Pattern HOSTS = Pattern.compile(hostAndPort() + "(?:," + hostAndPort() + ")*");

    private PostgresUrl() {}

    private static String hostAndPort() {
        return "(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?";
    }

    /// Reads an address.
    ///
    /// @param source the variable it came from, for the error message
    /// @throws DatabaseUnavailableException if it is none; the message shows nothing of the text, which may hold a
    ///     password
    static DatabaseAddress parse(String text, String source) {
        var url = SHAPE.matcher(text);
        if (!url.matches() || !HOSTS.matcher(url.group("hosts")).matches()) {
            throw malformed(source);
        }
        var jdbcUrl = "jdbc:postgresql://" + url.group("hosts") + url.group("rest");
        if (Driver.parseURL(jdbcUrl, null) == null) {
            throw malformed(source);
        }
        @Nullable String login = url.group("login");
        if (login == null) {
            return new DatabaseAddress(jdbcUrl, null, null);
        }
        var colon = login.indexOf(':');
        return colon < 0
                ? new DatabaseAddress(jdbcUrl, decode(login, source), null)
                : new DatabaseAddress(
                        jdbcUrl, decode(login.substring(0, colon), source), decode(login.substring(colon + 1), source));
    }

    private static String decode(String text, String source) {
        try {
            // URLDecoder is for forms, where a plus means a space; in a login it means itself.
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw malformed(source);
        }
    }

    private static DatabaseUnavailableException malformed(String source) {
        return new DatabaseUnavailableException(source
                + " is not the address of a PostgreSQL database; write jdbc:postgresql://host:5432/database or"
                + " postgresql://user:password@host:5432/database, with special characters of the login"
                + " percent-encoded.");
    }
}
