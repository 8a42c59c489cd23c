package org.personahub.store;

import java.sql.SQLException;

/// The database refused a statement or could not be reached.
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
