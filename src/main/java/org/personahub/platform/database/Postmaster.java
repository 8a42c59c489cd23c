package org.personahub.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// The main process of the PostgreSQL server on a data folder, as PostgreSQL's file `postmaster.pid` names it. The file
/// outlives the process if that was killed.
///
/// @param programs where the folder's own programs are, by which the process is known
record Postmaster(ProcessHandle process, Path programs) {

    static Path file(DataFolder folder) {
        return folder.data().resolve("postmaster.pid");
    }

    /// The postmaster that runs on the folder now; empty if none does.
    static Optional<Postmaster> livingOn(DataFolder folder) throws IOException {
        try (var lines = Files.lines(file(folder))) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("[0-9]{1,10}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .map(process -> new Postmaster(process, folder.path()))
                    .filter(Postmaster::isAlive);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /// False for a stranger that was given the same number, and for a process that has ended but was never collected by
    /// its parent: in a container the service may be process 1, which inherits the server.
    boolean isAlive() {
        return process.isAlive()
                && process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(programs))
                        .isPresent();
    }
}
