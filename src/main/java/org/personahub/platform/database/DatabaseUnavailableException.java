package org.personahub.platform.database;

import org.jspecify.annotations.Nullable;

/// There is no database to work with. The message is one sentence or two for the person who started the service: what
/// is wrong and what to do. It never contains a password.
public final class DatabaseUnavailableException extends RuntimeException {

    DatabaseUnavailableException(String message) {
        this(message, null);
    }

    DatabaseUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
