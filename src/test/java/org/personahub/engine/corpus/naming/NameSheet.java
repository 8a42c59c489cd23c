package org.personahub.engine.corpus.naming;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.World;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.architect.TerritoryShare;
import org.personahub.engine.persona.Family;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.PersonName;
import org.personahub.engine.persona.Relation;
import org.personahub.engine.synthesis.Corpus;

/// Prints names for somebody to read: the first argument says how many of each territory, the second the seed.
public final class NameSheet {

    private NameSheet() {}

    /// Writes a table with one name a line to standard output.
    public static void main(String[] arguments) {
        int each = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 2026;
        World.ATLAS.territories().forEach(territory -> {
            Corpus corpus = World.corpus(Requirements.ofSize(each)
                    .withSeed(seed + territory.code().hashCode())
                    .withTerritories(List.of(new TerritoryShare(territory.code(), 1.0))));
            LongStream.range(0, each)
                    .mapToObj(ordinal -> corpus.persona(ordinal).persona())
                    .forEach(persona -> System.out.println(line(persona.identity()) + kin(persona.family())));
        });
    }

    private static String line(Identity identity) {
        PersonName name = identity.name();
        return String.format(
                Locale.ROOT,
                "%s %-22s %s %2d %-13s | %s | %s | %s | %s | %s | %s",
                identity.territory(),
                name.community(),
                identity.sex().name().charAt(0),
                identity.age(),
                identity.maritalStatus(),
                name.full(),
                or(name.nativeScript()),
                or(name.middle()),
                or(name.familyAtBirth()),
                name.shortForm(),
                name.formal());
    }

    /// Parents, partner and one child, as they are called.
    private static String kin(Family family) {
        return Stream.of(Relation.MOTHER, Relation.FATHER, Relation.PARTNER, Relation.CHILD)
                .map(relation -> family.relatives().stream()
                        .filter(relative -> relative.relation() == relation)
                        .findFirst()
                        .map(relative -> relation.name().charAt(0) + ": " + relative.full())
                        .orElse(""))
                .collect(Collectors.joining(" | ", " | ", ""));
    }

    private static String or(@Nullable String part) {
        return part == null ? "" : part;
    }
}
