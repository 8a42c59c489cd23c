package org.personahub.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;

/// The explicit transactions of everything that is stored; each is a new one, whatever the caller is in.
@ApplicationScoped
public class Transactions {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final AgroalDataSource dataSource;

    Transactions(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// Does that work in a transaction of its own: all of it is committed, or an exception comes out and nothing is.
    ///
    /// @throws StoreFailure when the database refuses it or is gone
    public <T> T run(SqlWork<T> work) {
        return run(LONGEST, work);
    }

    /// Does that work in a transaction of its own that may take so long.
    ///
    /// @throws StoreFailure when the database refuses it or is gone
    public <T> T run(Duration longest, SqlWork<T> work) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) longest.toSeconds())
                .call(() -> {
                    try (Connection connection = dataSource.getConnection()) {
                        return work.in(connection);
                    } catch (SQLException refused) {
                        throw new StoreFailure(refused);
                    }
                });
    }

    /// Reads entities in a transaction of its own, so that nothing an outer one remembers is seen.
    public <T> T read(Supplier<T> query) {
        return QuarkusTransaction.requiringNew().call(query::get);
    }

    /// A connection outside every transaction; the caller closes it.
    ///
    /// @throws SQLException when the database is gone
    public Connection connect() throws SQLException {
        return dataSource.getConnection();
    }

    /// Statements that belong together.
    @FunctionalInterface
    public interface SqlWork<T> {

        /// Runs them on that connection.
        T in(Connection connection) throws SQLException;
    }
}
