package org.personahub.platform;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.InvalidRequirements;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.quality.TextAuditor;
import org.personahub.engine.quality.TextReport;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Synthesis;
import org.personahub.engine.synthesis.Synthesised;

/// The subcommand `texts`: makes the people of a corpus, measures their texts, and prints what it found. It needs no
/// database.
final class TextsCommand {

    static final String NAME = "texts";

    private static final String USAGE = """
            Usage: texts [--size PEOPLE] [--seed SEED] [--complexity BASIC|MODERATE|HIGH] [--max-age YEARS]

              --size        how many people to make and read; 10000 when not said
              --seed        the seed of the corpus; 1 when not said
              --complexity  how much of them is written; HIGH when not said. BASIC reads headlines alone
              --max-age     the oldest to be read, such as 17 for minors alone; 109 when not said
            """;

    private static final int OLDEST = 109;

    private static final Set<String> OPTIONS = Set.of("--size", "--seed", "--complexity", "--max-age");

    private final long size;
    private final long seed;
    private final Complexity complexity;
    private final int maxAge;

    private TextsCommand(Options options) {
        this.size = options.number("--size", 10_000);
        this.seed = options.number("--seed", 1);
        this.complexity = options.choice("--complexity", Complexity.HIGH);
        this.maxAge = (int) Math.clamp(options.number("--max-age", OLDEST), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// Runs it.
    ///
    /// @param arguments what follows the name
    /// @return the exit code: 0 when all bounds are kept, 1 when one is not, 2 when the arguments are wrong
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            return new TextsCommand(Options.read(arguments, OPTIONS)).report(out) ? 0 : 1;
        } catch (InvalidRequirements | IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            err.print(USAGE);
            return 2;
        }
    }

    private boolean report(PrintStream out) {
        Atlas atlas = Atlas.load();
        Blueprint blueprint = new PersonaHubArchitect(atlas)
                .design(Requirements.ofSize(size)
                        .withSeed(seed)
                        .withAges(0, maxAge)
                        .withComplexity(complexity));
        Corpus corpus = Corpus.of(atlas, new Synthesis(atlas), blueprint);
        TextReport report = new TextAuditor()
                .audit(corpus.range(0, corpus.size()).map(Synthesised::persona).iterator());
        out.printf(
                Locale.ROOT,
                "%d people at %s, seed %d, engine %s, atlas %s%n%n",
                report.people(),
                complexity,
                seed,
                blueprint.engineVersion(),
                blueprint.atlasVersion());
        String line = "%-6s %-46s %12s %12s %10s  %s%n";
        out.printf(Locale.ROOT, line, "", "measure", "value", "bound", "sample", "example");
        for (TextReport.Line measure : report.lines()) {
            out.printf(
                    Locale.ROOT,
                    line,
                    measure.sample() == 0 ? "none" : measure.passed() ? "ok" : "MISSED",
                    measure.measure(),
                    String.format(Locale.ROOT, "%.6f", measure.value()),
                    (measure.atMost() ? "<= " : ">= ") + measure.bound(),
                    measure.sample(),
                    measure.example());
        }
        return report.passed();
    }
}
