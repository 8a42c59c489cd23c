package org.personahub.api.graphql;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Texts that clients choose freely, and that end up in the database.
final class Texts {

    /// Most characters where nothing else is said.
    static final int MAX_LENGTH = 200;

    private Texts() {}

    /// Refuses a text that is too long or that PostgreSQL cannot hold; null is fine.
    ///
    /// @throws RequestRefused INVALID_VALUE
    static void check(String name, @Nullable String text) {
        if (text != null) {
            check(name, text, MAX_LENGTH);
        }
    }

    /// Refuses a text that is longer than that or that PostgreSQL cannot hold.
    ///
    /// @throws RequestRefused INVALID_VALUE
    static void check(String name, String text, int longest) {
        if (text.length() > longest) {
            throw new RequestRefused(
                    ErrorCode.INVALID_VALUE,
                    name + " has " + text.length() + " characters; give at most " + longest + ".");
        }
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new RequestRefused(
                    ErrorCode.INVALID_VALUE, name + " has characters that are none; give readable text.");
        }
    }

    /// Refuses the list when one of its texts is refused.
    ///
    /// @throws RequestRefused INVALID_VALUE
    static void check(String name, List<String> texts) {
        texts.forEach(text -> check(name, text));
    }
}
