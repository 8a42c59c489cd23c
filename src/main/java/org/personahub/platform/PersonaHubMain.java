package org.personahub.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import org.personahub.platform.database.DatabaseConfiguration;
import org.personahub.platform.database.DatabaseUnavailableException;
import org.personahub.platform.database.ServiceDatabase;

/// The service from its first to its last breath: the database comes up before Quarkus and goes down after it, also
/// on Ctrl-C and SIGTERM. Dev mode calls [#main] anew at each reload, in a new class loader of the same process.
@QuarkusMain
public final class PersonaHubMain {

    /// Runs the service until it is told to end. Without a database the process ends with exit code 1 and one
    /// sentence.
    ///
    /// With the first argument `fidelity`, `texts`, `network` or `coherence` it is a command instead, which needs
    /// no database, and with `benchmark` one that the service does once it has started: see `FidelityCommand`,
    /// `TextsCommand`, `NetworkCommand`, `CoherenceCommand` and `BenchmarkCommand`.
    public static void main(String... arguments) throws InterruptedException {
        String command = arguments.length == 0 ? "" : arguments[0];
        List<String> options = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        switch (command) {
            case FidelityCommand.NAME -> System.exit(FidelityCommand.run(options, System.out, System.err));
            case TextsCommand.NAME -> System.exit(TextsCommand.run(options, System.out, System.err));
            case NetworkCommand.NAME -> System.exit(NetworkCommand.run(options, System.out, System.err));
            case CoherenceCommand.NAME -> System.exit(CoherenceCommand.run(options, System.out, System.err));
            case BenchmarkCommand.NAME -> {
                if (!BenchmarkCommand.prepare(options, System.err)) {
                    System.exit(2);
                }
                serve(Benchmark.class, arguments);
            }
            default -> serve(null, arguments);
        }
    }

    private static void serve(@Nullable Class<? extends QuarkusApplication> application, String... arguments)
            throws InterruptedException {
        var opening = new FutureTask<>(() -> ServiceDatabase.open(DatabaseConfiguration.from(configuration())));
        var ending = Thread.ofPlatform().name("database-shutdown").unstarted(() -> closeAfterService(opening));
        // Before the database opens, so that a signal during its start leaves no server behind.
        Runtime.getRuntime().addShutdownHook(ending);
        opening.run();
        try (var _ = opening.get()) {
            if (application == null) {
                Quarkus.run(arguments);
            } else {
                Quarkus.run(application, arguments);
            }
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof DatabaseUnavailableException unavailable)) {
                throw new IllegalStateException("The database could not be opened", e.getCause());
            }
            System.err.println(unavailable.getMessage());
            System.exit(1);
        }
        withdraw(ending);
    }

    // What Quarkus itself is going to read, but read apart: its own configuration must not be built before the
    // database has added to it.
    private static Config configuration() {
        return ConfigUtils.configBuilder().build();
    }

    private static void closeAfterService(FutureTask<ServiceDatabase> opening) {
        try (var _ = opening.get()) {
            Quarkus.blockingExit();
        } catch (ExecutionException | InterruptedException _) {
            // There is no database to close.
        }
    }

    // Only dev mode comes here in a process that goes on: each reload brings a hook of its own.
    private static void withdraw(Thread ending) {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException _) {
            // The process is ending and the hook runs already.
        }
    }
}
