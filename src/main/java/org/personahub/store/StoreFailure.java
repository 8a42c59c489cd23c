package org.personahub.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The database refused a statement or could not be reached.
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final @Nullable String state;

    StoreFailure(SQLException cause) {
        super(cause.getMessage(), cause);
        state = cause.getSQLState();
    }

    /// Whether somebody else held for too long what was to be locked; the same may well work later.
    public boolean isLockTimeout() {
        return LOCK_NOT_AVAILABLE.equals(state);
    }
}
