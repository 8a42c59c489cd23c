package org.personahub.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// One COPY statement that takes rows of `BinaryCopy` as they come. Closed before its end, it takes nothing back by
/// itself: the transaction has to be rolled back.
///
/// The format begins with a signature and two empty fields and ends with -1.
final class BinaryCopyIn implements AutoCloseable {

    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    private static final byte[] TRAILER = {-1, -1};

    private final CopyIn copy;

    /// Begins the statement.
    BinaryCopyIn(Connection connection, String statement) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        copy.writeToCopy(HEADER, 0, HEADER.length);
    }

    /// Sends the rows in the first `length` bytes.
    void write(byte[] rows, int length) throws SQLException {
        copy.writeToCopy(rows, 0, length);
    }

    /// Ends the statement and answers how many rows the database took.
    long finish() throws SQLException {
        copy.writeToCopy(TRAILER, 0, TRAILER.length);
        return copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
