package org.personahub.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One PostgreSQL server on an owned data folder: initialised, started and stopped. Not thread-safe.
final class PostgresServer {

    static final String SUPERUSER = "personahub";

    private static final Logger LOG = Logger.getLogger(PostgresServer.class);

    /// A server that was killed replays its log first, at most `max_wal_size` of it.
    private static final String START_SECONDS = "600";

    private static final String STOP_SECONDS = "60";

    /// In bytes.
    private static final long LONGEST_LOG = 10_000_000;

    private static final Pattern COMPLAINT = Pattern.compile(".*(?:FATAL|PANIC|initdb: error): +(.+)");

    private final DataFolder folder;
    private final PostgresBinaries binaries;

    private @Nullable Postmaster postmaster;

    PostgresServer(DataFolder folder, PostgresBinaries binaries) {
        this.folder = folder;
        this.binaries = binaries;
    }

    /// Makes an empty database with the folder's password, unless there is a database. A start that is cut short leaves
    /// nothing behind that the next one would take for a database.
    void initialise() throws IOException {
        if (Files.exists(folder.data())) {
            return;
        }
        LOG.infof("Initialising the embedded PostgreSQL in %s", folder.path());
        var unfinished = folder.path().resolve("data.new");
        PostgresBinaries.delete(unfinished);
        // The built-in C.UTF-8 sorts by code point: the same order on every machine, whatever its locales.
        var result = binaries.run(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + folder.passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        if (!result.succeeded()) {
            throw new DatabaseUnavailableException(
                    "The embedded PostgreSQL in %s could not be initialised: %s. Set PERSONAHUB_DATA_DIR to another folder, or PERSONAHUB_DATABASE_URL to a database of your own."
                            .formatted(folder.path(), reason(result.output())));
        }
        Files.move(unfinished, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Starts the server and returns when it accepts connections, which takes as long as it has to recover from a
    /// crash.
    ///
    /// @throws DatabaseUnavailableException if it does not come up; then no server is left
    void start(int port) throws IOException {
        install("postgresql.conf");
        install("pg_hba.conf");
        discardStalePid();
        var logged = logLength();
        try {
            var result = binaries.run(
                    "pg_ctl",
                    "start",
                    "--pgdata=" + folder.data(),
                    "--wait",
                    "--timeout=" + START_SECONDS,
                    "--log=" + folder.serverLog(),
                    "--options=-p " + port);
            if (!result.succeeded()) {
                throw new DatabaseUnavailableException(
                        "The embedded PostgreSQL in %s does not start: %s. More is in %s."
                                .formatted(
                                        folder.path(), reason(result.output() + logSince(logged)), folder.serverLog()));
            }
            postmaster = Postmaster.livingOn(folder)
                    .orElseThrow(() -> new DatabaseUnavailableException(
                            "The embedded PostgreSQL in %s ended as soon as it had started. More is in %s."
                                    .formatted(folder.path(), folder.serverLog())));
        } catch (IOException | RuntimeException e) {
            stop();
            throw e;
        }
    }

    boolean isAlive() {
        return postmaster != null && postmaster.isAlive();
    }

    /// Stops whatever server runs on the folder: this one, or one that a killed service left over. Open transactions
    /// are rolled back.
    ///
    /// @return whether there was one
    boolean stop() throws IOException {
        postmaster = null;
        if (Postmaster.livingOn(folder).isEmpty()) {
            return false;
        }
        for (var mode : new String[] {"fast", "immediate"}) {
            var result = binaries.run(
                    "pg_ctl",
                    "stop",
                    "--pgdata=" + folder.data(),
                    "--mode=" + mode,
                    "--wait",
                    "--timeout=" + STOP_SECONDS);
            if (result.succeeded() || Postmaster.livingOn(folder).isEmpty()) {
                return true;
            }
        }
        throw new DatabaseUnavailableException(
                "The PostgreSQL server on %s does not stop. End the process named in its file postmaster.pid."
                        .formatted(folder.data()));
    }

    private void install(String name) throws IOException {
        try (@Nullable InputStream content = PostgresServer.class.getResourceAsStream(name)) {
            if (content == null) {
                throw new IllegalStateException("The resource " + name + " is missing");
            }
            Files.copy(content, folder.data().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    // PostgreSQL takes any process with the number in the file for a living server, even one that was given the number
    // after a reboot. Nobody else can be about to start a server here, because the folder is ours.
    private void discardStalePid() throws IOException {
        if (Postmaster.livingOn(folder).isEmpty()) {
            Files.deleteIfExists(Postmaster.file(folder));
        }
    }

    /// How long the log is before a start; a long one is put aside first.
    private long logLength() throws IOException {
        var log = folder.serverLog();
        if (!Files.exists(log)) {
            return 0;
        }
        if (Files.size(log) > LONGEST_LOG) {
            Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
            return 0;
        }
        return Files.size(log);
    }

    private String logSince(long offset) throws IOException {
        if (!Files.exists(folder.serverLog())) {
            return "";
        }
        try (var log = Files.newInputStream(folder.serverLog())) {
            log.skipNBytes(offset);
            return new String(log.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The last complaint in what a program said, without its decoration; else the last line.
    private static String reason(String said) {
        return said.lines()
                .map(COMPLAINT::matcher)
                .filter(Matcher::matches)
                .map(complaint -> complaint.group(1))
                .reduce((_, last) -> last)
                .or(() -> said.lines().reduce((_, last) -> last))
                .orElse("it does not say why");
    }
}
