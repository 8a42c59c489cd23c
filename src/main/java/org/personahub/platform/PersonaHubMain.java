package org.personahub.platform;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import org.personahub.platform.database.DatabaseConfiguration;
import org.personahub.platform.database.DatabaseUnavailableException;
import org.personahub.platform.database.ServiceDatabase;

/// The service from its first to its last breath: the database comes up before Quarkus and goes down after it, also on
/// Ctrl-C and SIGTERM. Dev mode calls [#main] anew at each reload.
@QuarkusMain
public final class PersonaHubMain {

    private PersonaHubMain() {}

    /// Runs the service until it is told to end. Without a database the process ends with exit code 1 and one sentence.
    public static void main(String... arguments) {
        try (var database = ServiceDatabase.open(DatabaseConfiguration.from(configuration()))) {
            var ending = Thread.ofPlatform().unstarted(() -> {
                Quarkus.blockingExit();
                database.close();
            });
            Runtime.getRuntime().addShutdownHook(ending);
            Quarkus.run(arguments);
            withdraw(ending);
        } catch (DatabaseUnavailableException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    // What Quarkus itself is going to read, read apart: its own configuration must not be built before the database
    // has added to it.
    private static org.eclipse.microprofile.config.Config configuration() {
        return ConfigUtils.configBuilder().build();
    }

    // Only a dev-mode reload comes here in a process that goes on.
    private static void withdraw(Thread ending) {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException _) {
            // The process is ending: the hook runs, and finds the database closed or closes it.
        }
    }
}
