package org.personahub.platform;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.InvalidRequirements;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.community.skeleton.Skeletons;
import org.personahub.engine.community.statistics.Estimate;
import org.personahub.engine.community.statistics.NetworkMeasure;
import org.personahub.engine.community.statistics.NetworkStatistics;
import org.personahub.engine.community.statistics.Statistic;
import org.personahub.engine.community.ties.Ties;
import org.personahub.engine.synthesis.Synthesis;

/// The subcommand `network`: makes the ties of communities and prints their network statistics beside what is known
/// of real ones. It needs no database.
final class NetworkCommand {

    static final String NAME = "network";

    private static final String USAGE = """
            Usage: network [--size PEOPLE,PEOPLE...] [--seed SEED] [--territory CODE]...

              --size       how many people each community has; 200,2000,20000,200000 when not said
              --seed       the seed of the communities; 1 when not said
              --territory  a CLDR code such as AT, once for each; AT, NG, JP and BR when not said
            """;

    private static final Set<String> OPTIONS = Set.of("--size", "--seed", "--territory");
    private static final List<String> TERRITORIES = List.of("AT", "NG", "JP", "BR");

    private final List<Integer> sizes;
    private final long seed;
    private final List<String> territories;

    private NetworkCommand(Options options) {
        this.sizes = sizes(options.text("--size", "200,2000,20000,200000"));
        this.seed = options.number("--seed", 1);
        List<String> given = options.all("--territory");
        this.territories = given.isEmpty() ? TERRITORIES : given;
    }

    private static List<Integer> sizes(String list) {
        List<Integer> sizes = new ArrayList<>();
        for (String size : list.split(",", -1)) {
            try {
                sizes.add(Integer.parseInt(size.strip()));
            } catch (NumberFormatException none) {
                throw new IllegalArgumentException(
                        "--size is '" + list + "'; give whole numbers with commas between.", none);
            }
        }
        return sizes;
    }

    /// Runs it.
    ///
    /// @param arguments what follows the name
    /// @return the exit code: 0 when all figures are within their bounds, 1 when one is not, 2 when the arguments
    /// are wrong
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            return new NetworkCommand(Options.read(arguments, OPTIONS)).report(out) ? 0 : 1;
        } catch (InvalidRequirements | IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            err.print(USAGE);
            return 2;
        }
    }

    private boolean report(PrintStream out) {
        Atlas atlas = Atlas.load();
        Synthesis synthesis = new Synthesis(atlas);
        boolean met = true;
        for (String territory : territories) {
            for (int size : sizes) {
                met &= report(atlas, synthesis, territory, size, out);
            }
        }
        return met;
    }

    private boolean report(Atlas atlas, Synthesis synthesis, String territory, int size, PrintStream out) {
        Blueprint blueprint = new PersonaHubArchitect(atlas)
                .design(Requirements.ofSize(size)
                        .withSeed(seed)
                        .withTerritories(List.of(new TerritoryShare(territory, null)))
                        .withComplexity(Complexity.BASIC));
        NetworkStatistics statistics = NetworkStatistics.of(Ties.of(Skeletons.of(
                atlas,
                synthesis,
                blueprint,
                atlas.territory(territory).cities().values().getFirst())));
        List<NetworkMeasure> measures =
                statistics.measures().stream().filter(NetworkMeasure::applies).toList();
        long met = measures.stream().filter(NetworkMeasure::met).count();
        out.printf(
                Locale.ROOT,
                "%d people of %s, seed %d, engine %s: %d of %d met%n%n",
                size,
                territory,
                seed,
                blueprint.engineVersion(),
                met,
                measures.size());
        print(statistics, measures, out);
        return met == measures.size();
    }

    private static void print(NetworkStatistics statistics, List<NetworkMeasure> measures, PrintStream out) {
        String line = "%-6s %-84s %9s %9s %9s %15s  %s%n";
        out.printf(Locale.ROOT, line, "", "statistic", "found", "error", "reference", "bounds", "source");
        for (NetworkMeasure measure : measures) {
            out.printf(
                    Locale.ROOT,
                    line,
                    measure.met() ? "ok" : "MISSED",
                    measure.statistic().wording(),
                    figure(measure.found().value()),
                    figure(measure.found().error()),
                    figure(measure.reference()),
                    figure(measure.low()) + " - " + figure(measure.high()),
                    measure.source());
        }
        Set<Statistic> referred =
                measures.stream().map(NetworkMeasure::statistic).collect(Collectors.toUnmodifiableSet());
        for (Statistic statistic : Statistic.values()) {
            Estimate found = statistics.figure(statistic);
            if (!referred.contains(statistic) && !Double.isNaN(found.value())) {
                out.printf(
                        Locale.ROOT,
                        "%-6s %-84s %9s %9s%n",
                        "",
                        statistic.wording(),
                        figure(found.value()),
                        figure(found.error()));
            }
        }
        out.printf(
                Locale.ROOT,
                "%nHouseholds of 1, 2 ... 7 and more: %s%n%n",
                statistics.householdSizes().stream()
                        .map(share -> String.format(Locale.ROOT, "%.3f", share))
                        .collect(Collectors.joining(", ")));
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.4f" : "%.2f", value);
    }
}
