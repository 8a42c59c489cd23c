package org.personahub.platform;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.Requirements;
import org.personahub.orchestration.PersonaSynthesisOrchestrator;
import org.personahub.orchestration.RunProgress;
import org.personahub.orchestration.RunState;
import org.personahub.orchestration.RunView;
import org.personahub.orchestration.RunWatch;
import org.personahub.orchestration.StartRun;
import org.personahub.platform.BenchmarkCommand.Scale;
import org.personahub.store.ChunkDurations;
import org.personahub.store.Transactions;

/// What the subcommand `benchmark` does once the service has started: one run after the other, each deleted when it has
/// been measured.
@Dependent
@Unremovable
public class Benchmark implements QuarkusApplication {

    private static final String OWNER = "benchmark";
    private static final String ROW = "%,11d %-10s %12s %9s %9s %7s %9s %11s %9s %8s%n";

    private final PersonaSynthesisOrchestrator orchestrator;
    private final RunWatch watch;
    private final Transactions transactions;
    private final QualityScore quality;

    Benchmark(
            PersonaSynthesisOrchestrator orchestrator,
            RunWatch watch,
            Transactions transactions,
            QualityScore quality) {
        this.orchestrator = orchestrator;
        this.watch = watch;
        this.transactions = transactions;
        this.quality = quality;
    }

    @Override
    public int run(String... arguments) {
        BenchmarkCommand command = BenchmarkCommand.of(List.of(arguments).subList(1, arguments.length));
        return run(command, System.out);
    }

    /// Runs it.
    ///
    /// @return the exit code: 0 when all runs completed, 1 when one did not
    int run(BenchmarkCommand command, PrintStream out) {
        if (command.warmUp() > 0) {
            RunView warmUp = finished(command.seed(), new Scale(command.warmUp(), Complexity.HIGH));
            orchestrator.delete(OWNER, warmUp.id());
            out.printf(Locale.ROOT, "After a warm-up with %,d people at HIGH, ", command.warmUp());
        } else {
            out.print("From a cold start, ");
        }
        out.printf(
                Locale.ROOT,
                "seed %d, %d processors:%n%n",
                command.seed(),
                Runtime.getRuntime().availableProcessors());
        out.println(
                "     people complexity personas/s  p50/chunk p99/chunk  chunks     gates    fidelity     texts    score");
        boolean completed = true;
        for (Scale scale : command.scales()) {
            RunView run = finished(command.seed(), scale);
            completed &= run.state() == RunState.COMPLETED;
            print(scale, run, quality.of(run, command.sample()), out);
            orchestrator.delete(OWNER, run.id());
        }
        out.println();
        out.println(
                "Chunks are timed from their lease to their commit. The score is the share of all measures met: gates passed,");
        out.println("measures of fidelity, and measures of the texts, of up to " + command.sample() + " people.");
        return completed ? 0 : 1;
    }

    private RunView finished(long seed, Scale scale) {
        RunView run = orchestrator.start(StartRun.of(
                OWNER, Requirements.ofSize(scale.people()).withSeed(seed).withComplexity(scale.complexity())));
        RunProgress last = watch.watch(OWNER, run.id()).collect().last().await().indefinitely();
        return last.run();
    }

    private void print(Scale scale, RunView run, QualityScore.Score score, PrintStream out) {
        ChunkDurations chunks = transactions.run(connection -> ChunkDurations.of(connection, run.id()));
        out.printf(
                Locale.ROOT,
                ROW,
                scale.people(),
                scale.complexity(),
                figure("%,.0f", run.personasPerSecond()),
                figure("%,.0f ms", chunks.medianSeconds() * 1000),
                figure("%,.0f ms", chunks.p99Seconds() * 1000),
                run.chunks().total(),
                String.format(Locale.ROOT, "%.2f %%", 100 * score.gates()),
                score.fidelityMet() + " of " + score.fidelityMeasures(),
                score.textsMet() + " of " + score.textMeasures(),
                String.format(Locale.ROOT, "%.1f %%", 100 * score.score()));
        if (run.state() != RunState.COMPLETED) {
            out.println("            " + run.state() + ": " + run.error());
        }
    }

    private static String figure(String format, @Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, format, value);
    }
}
