package org.personahub.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/// A PostgreSQL of our own: started on a data folder, kept alive, stopped by [#close()]. Data and password stay in the
/// folder for the next start. It listens on 127.0.0.1 only.
public final class EmbeddedDatabase implements AutoCloseable {

    /// How often this process has revived a dead server; set from the first start on. A system property, because class
    /// loaders come and go with dev-mode reloads and tests, and the beans that read it may be of another one.
    public static final String RESTARTS_PROPERTY = "personahub.embedded-database.restarts";

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private static final String DATABASE = "personahub";

    /// Below the ports that systems hand out for outgoing connections, so that the port is still free when a dead
    /// server is started on it again.
    private static final int FIRST_PORT = 20_000;

    private static final int LAST_PORT = 32_000;

    private static final int PORT_ATTEMPTS = 20;

    private final DataFolder folder;
    private final PostgresServer server;
    private final String password;
    private final int port;
    private final @Nullable ServerWatch watch;
    private boolean closed;

    private EmbeddedDatabase(DataFolder folder) throws IOException {
        this.folder = folder;
        this.server = new PostgresServer(folder, PostgresBinaries.unpackedIn(folder.path()));
        if (server.stop()) {
            LOG.warnf("Stopped a PostgreSQL server that an ended service left over in %s", folder.path());
        }
        this.password = folder.password();
        server.initialise();
        this.port = freePort();
        server.start(port);
        try {
            createDatabase();
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
        System.getProperties().putIfAbsent(RESTARTS_PROPERTY, "0");
        this.watch = new ServerWatch(new Revival());
        LOG.infof("Embedded PostgreSQL on 127.0.0.1:%d, data in %s", port, folder.path());
    }

    /// Starts a server with its data in `path`. A server that a killed service left over there is stopped first.
    ///
    /// @throws DatabaseUnavailableException if a living service owns the folder, or the server cannot run in it
    public static EmbeddedDatabase start(Path path) {
        var folder = DataFolder.own(path);
        try {
            return new EmbeddedDatabase(folder);
        } catch (IOException e) {
            folder.close();
            throw DataFolder.unusable(path, e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /// Where it is and how to log in, valid until [#close()], also across restarts of a dead server.
    public DatabaseAddress address() {
        return address(DATABASE);
    }

    private DatabaseAddress address(String database) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), PostgresServer.SUPERUSER, password);
    }

    /// Stops the server and gives the folder up. Connections are cut off and their transactions rolled back.
    @Override
    public void close() {
        synchronized (server) {
            if (closed) {
                return;
            }
            closed = true;
            if (watch != null) {
                watch.close();
            }
            try {
                server.stop();
            } catch (IOException e) {
                throw DataFolder.unusable(folder.path(), e);
            } finally {
                folder.close();
            }
        }
    }

    private final class Revival implements ServerWatch.Watched {

        @Override
        public boolean isAlive() {
            synchronized (server) {
                return closed || server.isAlive();
            }
        }

        @Override
        public void revive() {
            synchronized (server) {
                if (closed) {
                    return;
                }
                try {
                    server.start(port);
                    System.setProperty(RESTARTS_PROPERTY, Long.toString(Long.getLong(RESTARTS_PROPERTY, 0) + 1));
                } catch (IOException e) {
                    throw DataFolder.unusable(folder.path(), e);
                }
            }
        }
    }

    private void createDatabase() {
        var login = new Properties();
        login.setProperty("user", PostgresServer.SUPERUSER);
        login.setProperty("password", password);
        try (@Nullable
                Connection connection = new Driver().connect(address("postgres").jdbcUrl(), login)) {
            if (connection == null) {
                throw new IllegalStateException("The driver does not know its own URL");
            }
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery(
                            "select from pg_database where datname = '%s'".formatted(DATABASE))) {
                if (!found.next()) {
                    statement.execute("create database " + DATABASE);
                }
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(
                    "The embedded PostgreSQL in %s refuses its own service (%s). Is the file %s still the one it was made with?"
                            .formatted(folder.path(), firstLine(e), folder.passwordFile()),
                    e);
        }
    }

    // The driver adds where in its source the server found the error.
    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static int freePort() throws IOException {
        IOException lastFailure = new IOException("no port was tried");
        for (int attempt = 0; attempt < PORT_ATTEMPTS; attempt++) {
            var candidate = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            try (var socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), candidate));
                return candidate;
            } catch (IOException e) {
                lastFailure = e;
            }
        }
        throw lastFailure;
    }
}
