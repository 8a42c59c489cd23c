package org.personahub.engine.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.persona.Identity;
import org.personahub.engine.persona.PersonName;

/// Given names by sex, from the names of each community and the shares of communities among the speakers of a language.
///
/// Names are cells per community, because a name that two peoples share is written in two lists.
final class GivenNameReference {

    /// Where a list does not depend on the year of birth.
    private static final int ANY_YEAR = Integer.MIN_VALUE;

    private final Map<String, Map<Sex, TreeMap<Integer, Map<String, Double>>>> names = new HashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Map<String, Map<String, Double>> communities;
    private final ReferenceTables tables;

    GivenNameReference(ReferenceTables tables) {
        this.tables = tables;
        this.communities = ReferenceTables.shares(
                "community_shares",
                row -> row.text("territory") + " " + row.text("language"),
                row -> row.text("community"),
                "share");
        for (Table.Row row : ReferenceTables.rows("given_names")) {
            String decade = row.text("decade");
            names.computeIfAbsent(row.text("community"), _ -> new HashMap<>())
                    .computeIfAbsent(ReferenceTables.sex(row), _ -> new TreeMap<>())
                    .computeIfAbsent(decade.isEmpty() ? ANY_YEAR : Integer.parseInt(decade), _ -> new LinkedHashMap<>())
                    .merge(row.text("name"), row.real("weight"), Double::sum);
            known.computeIfAbsent(row.text("community"), _ -> new HashSet<>()).add(row.text("name"));
        }
        names.values()
                .forEach(bySex -> bySex.values().forEach(byDecade -> {
                    if (byDecade.size() > 1) {
                        byDecade.remove(ANY_YEAR);
                    }
                    byDecade.values().forEach(ReferenceTables::normalise);
                }));
    }

    /// The cell of a person: sex, community and given name; of a compound that the list lacks, its first name.
    String cell(Identity identity) {
        PersonName name = identity.name();
        Set<String> list = known.getOrDefault(name.community(), Set.of());
        String given = list.contains(name.given()) ? name.given() : name.given().split("[ -]", 2)[0];
        return cell(identity.sex(), name.community(), given);
    }

    /// The share of each cell.
    Map<String, Double> shares(List<ReferenceTables.Cell> cells, Population population) {
        Map<Lists, Double> weights = new HashMap<>();
        for (ReferenceTables.Cell cell : cells) {
            BirthYears years = BirthYears.of(cell.age(), population.asOf());
            communities(cell.territory()).forEach((community, share) -> {
                double weight = cell.share() * share;
                years.forEach(
                        (year, part) -> weights.merge(lists(community, cell.sex(), year), weight * part, Double::sum));
            });
        }
        Map<String, Double> shares = new HashMap<>();
        weights.forEach((lists, weight) -> lists(lists)
                .forEach((name, share) ->
                        shares.merge(cell(lists.sex(), lists.community(), name), weight * share, Double::sum)));
        return shares;
    }

    /// The name communities of a territory; the shares sum to 1.
    Map<String, Double> communities(String territory) {
        Map<String, Double> all = new LinkedHashMap<>();
        tables.motherTongues(territory).forEach((language, speakers) -> {
            ReferenceTables.of(communities, territory + " " + language)
                    .forEach((community, share) -> all.merge(community, speakers * share, Double::sum));
        });
        return all;
    }

    private Lists lists(String community, Sex sex, int birthYear) {
        TreeMap<Integer, Map<String, Double>> byDecade =
                Objects.requireNonNull(ReferenceTables.of(names, community).get(sex));
        @Nullable Integer decade = byDecade.floorKey(birthYear);
        return new Lists(community, sex, decade == null ? byDecade.firstKey() : decade);
    }

    private Map<String, Double> lists(Lists lists) {
        return Objects.requireNonNull(Objects.requireNonNull(
                        ReferenceTables.of(names, lists.community()).get(lists.sex()))
                .get(lists.decade()));
    }

    private static String cell(Sex sex, String community, String given) {
        return sex + " " + community + " " + given;
    }

    private record Lists(String community, Sex sex, int decade) {}
}
