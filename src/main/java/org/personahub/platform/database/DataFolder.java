package org.personahub.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/// The folder that holds everything the embedded database keeps, owned by one service at a time.
///
/// | entry | what it is |
/// |---|---|
/// | `lock` | locked by the owner while it lives; names its process |
/// | `password` | password of the database, generated once, readable by the owner alone |
/// | `data` | PostgreSQL's own data directory |
/// | `postgresql-…` | the unpacked server, one folder per build of it |
/// | `server.log` | what the server says; the part before is in `server.log.1` when it has become long |
final class DataFolder implements AutoCloseable {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /// How long to wait for an owner in this very process: a dev-mode reload that has not finished stopping.
    private static final Duration HANDOVER = Duration.ofSeconds(60);

    private final Path path;
    private final String claim;
    private final FileChannel lock;

    private DataFolder(Path path, String claim, FileChannel lock) {
        this.path = path;
        this.claim = claim;
        this.lock = lock;
    }

    /// Creates the folder if need be and takes ownership of it.
    ///
    /// @throws DatabaseUnavailableException if a living service owns it or it cannot be written
    static DataFolder own(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                var parent = path.toAbsolutePath().getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.createDirectory(path, OWNER_ONLY_FOLDER);
            }
            var realPath = path.toRealPath();
            var claim = claimWithinProcess(realPath);
            try {
                return new DataFolder(realPath, claim, lock(realPath));
            } catch (IOException | RuntimeException e) {
                System.clearProperty(claim);
                throw e;
            }
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    /// The sentence for a folder that cannot be used.
    static DatabaseUnavailableException unusable(Path folder, IOException cause) {
        return new DatabaseUnavailableException(
                "The data folder %s cannot be used: %s. Make it writable with room to spare, or set PERSONAHUB_DATA_DIR to another folder."
                        .formatted(folder, reason(cause)),
                cause);
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "no permission for " + denied.getFile();
            case FileAlreadyExistsException file -> file.getFile() + " is not a folder";
            case NoSuchFileException missing -> missing.getFile() + " cannot be made";
            case FileSystemException other when other.getReason() != null -> other.getFile() + ": " + other.getReason();
            default -> String.valueOf(cause.getMessage());
        };
    }

    // A process loses a file lock when it closes any other handle on the file, so a second attempt within the process
    // must be turned away before it opens the file. Class loaders come and go with dev-mode reloads and tests; the
    // system properties are what they share.
    private static String claimWithinProcess(Path path) {
        var claim = "personahub.data-folder-claim." + path;
        var deadline = Instant.now().plus(HANDOVER);
        while (System.getProperties().putIfAbsent(claim, "claimed") != null) {
            if (Instant.now().isAfter(deadline)) {
                throw owned(path, Long.toString(ProcessHandle.current().pid()));
            }
            Pause.millis(50);
        }
        return claim;
    }

    private static FileChannel lock(Path path) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var channel = FileChannel.open(path.resolve("lock"), options, OWNER_ONLY_FILE);
        try {
            if (channel.tryLock() == null) {
                var content = ByteBuffer.allocate(32);
                channel.read(content);
                throw owned(
                        path,
                        StandardCharsets.US_ASCII
                                .decode(content.flip())
                                .toString()
                                .strip());
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static DatabaseUnavailableException owned(Path path, String process) {
        return new DatabaseUnavailableException(
                "The data folder %s is in use by another PersonaHub (process %s). Stop that one, or set PERSONAHUB_DATA_DIR to another folder."
                        .formatted(path, process));
    }

    Path path() {
        return path;
    }

    /// PostgreSQL's data directory; exists as soon as the database has been initialised completely.
    Path data() {
        return path.resolve("data");
    }

    Path serverLog() {
        return path.resolve("server.log");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    /// The password of the database; generated if there is no database yet.
    String password() throws IOException {
        var file = passwordFile();
        if (!Files.exists(file)) {
            if (Files.exists(data())) {
                throw new DatabaseUnavailableException(
                        "The file %s with the password of the database is gone. Put it back, or move the data folder away to begin anew."
                                .formatted(file));
            }
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            var unfinished = path.resolve("password.new");
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, OWNER_ONLY_FILE);
            Files.writeString(
                    unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    /// Gives the folder up for the next owner.
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw unusable(path, e);
        } finally {
            System.clearProperty(claim);
        }
    }
}
