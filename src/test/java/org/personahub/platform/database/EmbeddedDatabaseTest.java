package org.personahub.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real servers. Most tests share a folder that was initialised before, because that is the dear part of a start.
class EmbeddedDatabaseTest {

    private static final Path FOLDER = Path.of("target", "embedded-database-test");

    @Test
    void aNewFolderBelongsToItsOwnerAlone(@TempDir Path parent) throws IOException {
        var folder = parent.resolve("deep/er folder");
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(query(database, "select current_database()")).isEqualTo("personahub");
        }
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("password"))).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("data"))).isEqualTo("rwx------");

        Files.delete(folder.resolve("password"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("with the password of the database is gone");
    }

    @Test
    void dataIsKeptBetweenStarts() {
        try (var database = EmbeddedDatabase.start(FOLDER)) {
            remember(database.address(), "kept");
        }
        try (var database = EmbeddedDatabase.start(FOLDER)) {
            assertThat(query(database, "select what from memory")).isEqualTo("kept");
        }
    }

    @Test
    void commitsAreDurable() {
        try (var database = EmbeddedDatabase.start(FOLDER)) {
            assertThat(query(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(database, "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void aLoginNeedsThePassword() {
        try (var database = EmbeddedDatabase.start(FOLDER)) {
            var url = database.address().jdbcUrl();
            assertThatThrownBy(() -> DriverManager.getConnection(url, "personahub", "guess"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
            assertThatThrownBy(() -> DriverManager.getConnection(url, "personahub", null))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void onlyTheLoopbackAddressIsOpen() throws IOException {
        try (var database = EmbeddedDatabase.start(FOLDER)) {
            assertThat(query(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(query(database, "show unix_socket_directories")).isEmpty();
            assertThat(isOpen(InetAddress.ofLiteral("127.0.0.1"), port(database)))
                    .isTrue();
            assertThat(NetworkInterface.networkInterfaces()
                            .flatMap(NetworkInterface::inetAddresses)
                            .filter(address -> !address.isLoopbackAddress()))
                    .noneMatch(address -> isOpen(address, port(database)));
        }
    }

    @Test
    void nothingIsLeftWhenItIsClosed() {
        var database = EmbeddedDatabase.start(FOLDER);
        database.close();
        database.close();
        assertThat(isOpen(InetAddress.ofLiteral("127.0.0.1"), port(database))).isFalse();
        assertThat(FOLDER.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void aSecondServiceOnTheSameFolderIsRefused() throws Exception {
        try (var database = EmbeddedDatabase.start(FOLDER);
                var second = OwnerProcess.on(FOLDER)) {
            assertThat(second.answer())
                    .startsWith("The data folder " + FOLDER.toRealPath() + " is in use by another PersonaHub (process "
                            + ProcessHandle.current().pid() + ").");
            assertThat(query(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aServerLeftOverByAKilledServiceIsTakenOver() throws Exception {
        ProcessHandle leftOver;
        try (var owner = OwnerProcess.on(FOLDER)) {
            assertThat(owner.answer()).isEqualTo("ready");
            leftOver = postmaster();
            owner.kill();
        }
        assertThat(leftOver.isAlive()).isTrue();
        try (var database = EmbeddedDatabase.start(FOLDER)) {
            assertThat(postmaster()).isNotEqualTo(leftOver);
            assertThat(query(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void nothingCommittedIsLostWhenServiceAndServerAreKilled() throws Exception {
        try (var owner = OwnerProcess.on(FOLDER)) {
            assertThat(owner.answer()).isEqualTo("ready");
            remember(addressOfRunningServer(), "committed");
            owner.kill();
            postmaster().destroyForcibly();
        }
        try (var database = EmbeddedDatabase.start(FOLDER)) {
            assertThat(query(database, "select what from memory")).isEqualTo("committed");
        }
    }

    @Test
    void aServerThatDiesUnderALivingServiceComesBackOnTheSamePort() throws Exception {
        try (var database = EmbeddedDatabase.start(FOLDER)) {
            remember(database.address(), "before the death");
            for (int death = 1; death <= 2; death++) {
                var restarts = restarts();
                postmaster().destroyForcibly();
                awaitRestarts(restarts + 1);
                assertThat(query(database, "select what from memory")).isEqualTo("before the death");
            }
        }
        assertThat(FOLDER.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void aStaleProcessNumberDoesNotKeepTheServerFromStarting() throws IOException {
        EmbeddedDatabase.start(FOLDER).close();
        Files.writeString(
                FOLDER.resolve("data/postmaster.pid"),
                Long.toString(ProcessHandle.current().parent().orElseThrow().pid()));
        try (var database = EmbeddedDatabase.start(FOLDER)) {
            assertThat(query(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused(@TempDir Path parent) throws IOException {
        var file = Files.createFile(parent.resolve("file"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(file))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessage(
                        "The data folder %s cannot be used: %s is not a folder. Make it writable with room to spare, or set PERSONAHUB_DATA_DIR to another folder.",
                        file, file);
    }

    private static void remember(DatabaseAddress address, String what) {
        execute(address, "create table if not exists memory (what text)");
        execute(address, "truncate memory");
        execute(address, "insert into memory values ('" + what + "')");
    }

    private static void execute(DatabaseAddress address, String sql) {
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.username(), address.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static String query(EmbeddedDatabase database, String sql) {
        var address = database.address();
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.username(), address.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return String.valueOf(result.getString(1));
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static void awaitRestarts(long count) throws InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (restarts() < count) {
            assertThat(Instant.now()).as("restarted in time").isBefore(deadline);
            Thread.sleep(50);
        }
    }

    private static long restarts() {
        return Long.getLong(EmbeddedDatabase.RESTARTS_PROPERTY, -1);
    }

    private static ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(FOLDER.resolve("data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static DatabaseAddress addressOfRunningServer() throws IOException {
        var port = Files.readAllLines(FOLDER.resolve("data/postmaster.pid")).get(3);
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/personahub",
                "personahub",
                Files.readString(FOLDER.resolve("password")));
    }

    private static int port(EmbeddedDatabase database) {
        return URI.create(database.address().jdbcUrl().substring("jdbc:".length()))
                .getPort();
    }

    private static boolean isOpen(InetAddress address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 500);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
