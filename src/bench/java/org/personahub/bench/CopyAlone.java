package org.personahub.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.personahub.platform.database.DatabaseAddress;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;

/// COPY of people who were stored before, in transactions as large as a run's, and nothing else.
final class CopyAlone {

    private static final int CHUNK = 2000;
    private static final int HEADER = 19;

    private final DatabaseAddress address;

    CopyAlone(DatabaseAddress address) {
        this.address = address;
    }

    /// The rows of a run as binary COPY has them, in chunks. The first row begins with the header, and the last one
    /// is the trailer.
    List<List<byte[]>> read(String runId) throws SQLException {
        List<List<byte[]>> chunks = new ArrayList<>();
        try (Connection connection = connect()) {
            CopyOut copy = copyApi(connection)
                    .copyOut("COPY (SELECT * FROM persona WHERE run_id = '" + runId
                            + "' ORDER BY ordinal) TO STDOUT (FORMAT binary)");
            for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                if (chunks.isEmpty() || chunks.getLast().size() == CHUNK) {
                    chunks.add(new ArrayList<>(CHUNK));
                }
                chunks.getLast().add(row);
            }
        }
        return chunks;
    }

    /// Stores them in a table like a run's partition, and answers how many people a second that took.
    double write(List<List<byte[]>> chunks, int connections) throws SQLException, InterruptedException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS copy_alone; CREATE TABLE copy_alone (LIKE persona INCLUDING ALL);"
                    + " CHECKPOINT");
        }
        byte[] header = Arrays.copyOf(chunks.getFirst().getFirst(), HEADER);
        ConcurrentLinkedQueue<Integer> left = new ConcurrentLinkedQueue<>();
        for (int chunk = 0; chunk < chunks.size(); chunk++) {
            left.add(chunk);
        }
        long people = chunks.stream().mapToLong(List::size).sum() - 1;
        long before = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            List<Future<?>> writing = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                writing.add(threads.submit(() -> {
                    write(chunks, left, header);
                    return null;
                }));
            }
            for (Future<?> writer : writing) {
                writer.get();
            }
        } catch (ExecutionException failed) {
            throw new SQLException(failed.getCause());
        }
        return people * 1e9 / (System.nanoTime() - before);
    }

    private void write(List<List<byte[]>> chunks, ConcurrentLinkedQueue<Integer> left, byte[] header)
            throws SQLException {
        byte[] trailer = {-1, -1};
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            for (Integer next = left.poll(); next != null; next = left.poll()) {
                CopyIn copy = copyApi(connection).copyIn("COPY copy_alone FROM STDIN (FORMAT binary)");
                if (next > 0) {
                    copy.writeToCopy(header, 0, header.length);
                }
                for (byte[] row : chunks.get(next)) {
                    copy.writeToCopy(row, 0, row.length);
                }
                // The last chunk ends as the whole table did when it was read.
                if (next < chunks.size() - 1) {
                    copy.writeToCopy(trailer, 0, trailer.length);
                }
                copy.endCopy();
                connection.commit();
            }
        }
    }

    private static CopyManager copyApi(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.username(), address.password());
    }
}
