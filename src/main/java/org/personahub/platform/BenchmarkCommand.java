package org.personahub.platform;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.personahub.engine.architect.Complexity;

/// The subcommand `benchmark`: the runs of the framework document, through the whole service into its database, as a
/// table. It keeps an embedded database of its own unless another one is configured.
record BenchmarkCommand(long seed, long warmUp, long largest, long sample) {

    static final String NAME = "benchmark";

    private static final String USAGE = """
            Usage: benchmark [--seed SEED] [--warm-up PEOPLE] [--largest PEOPLE] [--sample PEOPLE]

            Makes and stores 100 people at BASIC, 1000 at MODERATE, 10000 at HIGH, then the largest run at HIGH.

              --seed     the seed of the corpora; 1 when not said
              --warm-up  how many people are made and stored before anything is measured; 20000 when not said,
                         0 measures a cold start
              --largest  how many people the largest run has; 1000000 when not said, 0 leaves it out
              --sample   how many people of each run are measured for the score at most; 100000 when not said
            """;

    private static final Set<String> OPTIONS = Set.of("--seed", "--warm-up", "--largest", "--sample");
    private static final String FOLDER = ".personahub-benchmark";

    /// Reads the options.
    ///
    /// @throws IllegalArgumentException when they make no sense
    static BenchmarkCommand of(List<String> arguments) {
        Options options = Options.read(arguments, OPTIONS);
        return new BenchmarkCommand(
                options.number("--seed", 1),
                notNegative("--warm-up", options.number("--warm-up", 20_000)),
                notNegative("--largest", options.number("--largest", 1_000_000)),
                notNegative("--sample", options.number("--sample", 100_000)));
    }

    /// Checks the options and prepares the service that is about to start: it serves nobody, says little, and does
    /// not touch the usual data folder.
    ///
    /// @return whether the options make sense; what is wrong with them is printed otherwise
    static boolean prepare(List<String> arguments, PrintStream err) {
        try {
            of(arguments);
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            err.print(USAGE);
            return false;
        }
        byDefault(
                "personahub.data-dir",
                "PERSONAHUB_DATA_DIR",
                Path.of(System.getProperty("user.home"), FOLDER).toString());
        byDefault("quarkus.log.level", "QUARKUS_LOG_LEVEL", "WARN");
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.banner.enabled", "false");
        return true;
    }

    /// The runs, in order.
    List<Scale> scales() {
        List<Scale> scales = new ArrayList<>(List.of(
                new Scale(100, Complexity.BASIC),
                new Scale(1000, Complexity.MODERATE),
                new Scale(10_000, Complexity.HIGH)));
        if (largest > 0) {
            scales.add(new Scale(largest, Complexity.HIGH));
        }
        return scales;
    }

    private static void byDefault(String property, String variable, String value) {
        if (System.getProperty(property) == null && System.getenv(variable) == null) {
            System.setProperty(property, value);
        }
    }

    private static long notNegative(String option, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(option + " is " + value + "; give 0 or more.");
        }
        return value;
    }

    /// How many people, and how much of each.
    record Scale(long people, Complexity complexity) {}
}
