package org.personahub.platform;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.CommunityPlan;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.InvalidRequirements;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.community.Community;
import org.personahub.engine.community.CommunityAudit;
import org.personahub.engine.synthesis.Synthesis;

/// The subcommand `coherence`: makes the people of communities, holds what they tell against each other, and
/// prints what they contradict. It needs no database.
final class CoherenceCommand {

    static final String NAME = "coherence";

    private static final String USAGE = """
            Usage: coherence [--territory CODE,CODE] [--size PEOPLE] [--seed SEED] [--complexity BASIC|MODERATE|HIGH]

              --territory   where the communities are; AT,NG,JP,BR when not said
              --size        how many people each has, 10 to 1000000; 2000 when not said
              --seed        the seed of them all; 1 when not said
              --complexity  how much of each person is made; MODERATE when not said
            """;

    private static final Set<String> OPTIONS = Set.of("--territory", "--size", "--seed", "--complexity");

    private final List<String> territories;
    private final long size;
    private final long seed;
    private final Complexity complexity;

    private CoherenceCommand(Options options) {
        this.territories = Arrays.stream(
                        options.text("--territory", "AT,NG,JP,BR").split(","))
                .toList();
        this.size = options.number("--size", 2000);
        this.seed = options.number("--seed", 1);
        this.complexity = options.choice("--complexity", Complexity.MODERATE);
    }

    /// Runs it.
    ///
    /// @param arguments what follows the name
    /// @return 0 when nobody contradicts anybody, 1 when somebody does, 2 when the arguments are wrong
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            return new CoherenceCommand(Options.read(arguments, OPTIONS)).report(out) ? 0 : 1;
        } catch (InvalidRequirements | IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            err.print(USAGE);
            return 2;
        }
    }

    private boolean report(PrintStream out) {
        Atlas atlas = Atlas.load();
        Synthesis synthesis = new Synthesis(atlas);
        PersonaHubArchitect architect = new PersonaHubArchitect(atlas);
        Map<String, String> examples = new TreeMap<>();
        Map<String, Integer> found = new TreeMap<>();
        for (String territory : territories) {
            Blueprint blueprint = architect.design(Requirements.ofSize(size)
                    .withSeed(seed)
                    .withTerritories(List.of(new TerritoryShare(territory, null)))
                    .withComplexity(complexity)
                    .withCommunity(CommunityPlan.ANY));
            for (CommunityAudit.Line line : CommunityAudit.of(Community.of(atlas, synthesis, blueprint))) {
                found.merge(line.rule(), line.found(), Integer::sum);
                if (line.found() > 0) {
                    examples.putIfAbsent(line.rule(), territory + " " + line.member());
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "%d communities of %d people each at %s, seed %d: %s%n%n",
                territories.size(),
                size,
                complexity,
                seed,
                String.join(", ", territories));
        found.forEach((rule, count) -> out.printf(
                Locale.ROOT,
                "%-6s %-40s %8d  %s%n",
                count == 0 ? "ok" : "BROKEN",
                rule,
                count,
                examples.getOrDefault(rule, "")));
        return examples.isEmpty();
    }
}
