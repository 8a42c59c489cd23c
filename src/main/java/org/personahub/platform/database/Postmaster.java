package org.personahub.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// The main process of a PostgreSQL server, as the file `postmaster.pid` of its data directory names it. The file
/// outlives the process if that was killed.
record Postmaster(ProcessHandle process) {

    static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    /// The postmaster that runs on a data directory now; empty if none does.
    static Optional<Postmaster> livingOn(Path data) throws IOException {
        try (var lines = Files.lines(file(data))) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("[0-9]{1,10}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .map(Postmaster::new)
                    .filter(Postmaster::isAlive);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /// False also for a process that has ended but was never collected by its parent (in a container the service may
    /// be process 1, which inherits the server), and for a stranger that was given the same number.
    boolean isAlive() {
        return process.isAlive()
                && process.info()
                        .command()
                        .filter(command -> command.contains("postgres"))
                        .isPresent();
    }
}
