package org.personahub.platform;

import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.InvalidRequirements;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.quality.FidelityAuditor;
import org.personahub.engine.quality.FidelityReport;
import org.personahub.engine.quality.Measure;
import org.personahub.engine.quality.Population;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Synthesis;
import org.personahub.engine.synthesis.Synthesised;

/// The subcommand `fidelity`: makes the people of a corpus, measures them, and prints the report. It needs no database.
final class FidelityCommand {

    static final String NAME = "fidelity";

    private static final String USAGE = """
            Usage: fidelity [--size PEOPLE] [--seed SEED] [--territory CODE]...

              --size       how many people to make and measure; 100000 when not said
              --seed       the seed of the corpus; 1 when not said
              --territory  a CLDR code such as GH, once for each; the whole atlas when not said
            """;

    private static final Set<String> OPTIONS = Set.of("--size", "--seed", "--territory");

    private final long size;
    private final long seed;
    private final List<TerritoryShare> territories;

    private FidelityCommand(Options options) {
        this.size = options.number("--size", 100_000);
        this.seed = options.number("--seed", 1);
        this.territories = options.all("--territory").stream()
                .map(code -> new TerritoryShare(code, null))
                .toList();
    }

    /// Runs it.
    ///
    /// @param arguments what follows the name
    /// @return the exit code: 0 when the report was printed, 2 when the arguments are wrong
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            new FidelityCommand(Options.read(arguments, OPTIONS)).report(out);
            return 0;
        } catch (InvalidRequirements | IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            err.print(USAGE);
            return 2;
        }
    }

    private void report(PrintStream out) {
        Atlas atlas = Atlas.load();
        Blueprint blueprint = new PersonaHubArchitect(atlas)
                .design(Requirements.ofSize(size)
                        .withSeed(seed)
                        .withTerritories(territories)
                        .withComplexity(Complexity.BASIC));
        Corpus corpus = Corpus.of(atlas, new Synthesis(atlas), blueprint);
        Iterator<Persona> people =
                corpus.range(0, corpus.size()).map(Synthesised::persona).iterator();
        FidelityReport report = FidelityAuditor.load().audit(people, Population.of(blueprint));
        String where = territories.isEmpty()
                ? "the whole atlas"
                : String.join(
                        ", ", territories.stream().map(TerritoryShare::code).toList());
        out.printf(
                Locale.ROOT,
                "%d people of %s, seed %d, engine %s, atlas %s%n%n",
                report.people(),
                where,
                seed,
                blueprint.engineVersion(),
                blueprint.atlasVersion());
        print(report, out);
    }

    private static void print(FidelityReport report, PrintStream out) {
        String line = "%-6s %-11s %-62s %9s %9s %9s %9s %9s %9s  %s%n";
        out.printf(
                Locale.ROOT,
                line,
                "",
                "kind",
                "measure",
                "reference",
                "observed",
                "distance",
                "noise",
                "threshold",
                "people",
                "reference");
        for (Measure measure : report.measures()) {
            boolean anchor = measure.kind() == Measure.Kind.ANCHOR;
            out.printf(
                    Locale.ROOT,
                    line,
                    measure.passed() ? "ok" : "MISSED",
                    measure.kind(),
                    anchor ? measure.population() + " " + measure.name() : measure.name(),
                    figure(measure.expected()),
                    figure(measure.observed()),
                    figure(measure.value()),
                    figure(measure.noiseFloor()),
                    figure(measure.threshold()),
                    measure.sampleSize(),
                    anchor ? measure.source() : (measure.sourced() ? "sourced: " : "modelled: ") + measure.source());
        }
        out.println();
        out.println(score("Sourced references", report.sourced()));
        out.println(score("Modelled references", report.modelled()));
        out.println(score("Anchors (published figures that nothing was fitted on)", report.anchors()));
    }

    private static String figure(@org.jspecify.annotations.Nullable Double figure) {
        return figure == null ? "" : String.format(Locale.ROOT, "%.4f", figure);
    }

    private static String score(String what, FidelityReport.Score score) {
        return what + ": " + score.passed() + " of " + score.measures() + " met.";
    }
}
