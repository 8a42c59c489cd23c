package org.personahub.engine.atlas;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.NameCommunity.Custom;
import org.personahub.engine.atlas.NameCommunity.FamilyName;
import org.personahub.engine.atlas.NameCommunity.GivenName;
import org.personahub.engine.atlas.NameCommunity.GivenNames;
import org.personahub.engine.atlas.NameCommunity.Order;
import org.personahub.engine.random.Weighted;

/// Reads the name communities, their names, and where they live.
final class NameLoader {

    private final Map<String, Source> sources;
    private final Lists lists;

    NameLoader(Map<String, Source> sources, Lists lists) {
        this.sources = sources;
        this.lists = lists;
    }

    /// The names by community.
    record Lists(Map<String, Map<Sex, GivenNames>> given, Map<String, Weighted<FamilyName>> families) {}

    /// Cuts the tables of names into lists.
    static Lists lists() {
        return new Lists(givenNames(), familyNames());
    }

    /// By territory, then by language: the communities of those with that mother tongue.
    Map<String, Map<String, Weighted<NameCommunity>>> communitiesByTerritory() {
        Map<String, NameCommunity> communities = communities();
        Map<String, Map<String, Shares>> shares = new HashMap<>();
        for (Table.Row row : rows("community_shares")) {
            NameCommunity community = Objects.requireNonNull(
                    communities.get(row.text("community")), () -> "no community " + row.text("community"));
            shares.computeIfAbsent(row.text("territory"), _ -> new HashMap<>())
                    .computeIfAbsent(row.text("language"), _ -> new Shares(new ArrayList<>(), new ArrayList<>()))
                    .add(community, row.real("share"));
        }
        Map<String, Map<String, Weighted<NameCommunity>>> byTerritory = new HashMap<>();
        shares.forEach((territory, byLanguage) -> {
            Map<String, Weighted<NameCommunity>> weighted = new HashMap<>();
            byLanguage.forEach((language, its) -> weighted.put(language, its.weighted()));
            byTerritory.put(territory, weighted);
        });
        return byTerritory;
    }

    /// Communities, each with the share of people at the same place of the other list.
    private record Shares(List<NameCommunity> communities, List<Double> shares) {

        void add(NameCommunity community, double share) {
            communities.add(community);
            shares.add(share);
        }

        Weighted<NameCommunity> weighted() {
            double[] weights = new double[shares.size()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = shares.get(i);
            }
            return Weighted.of(communities, weights);
        }
    }

    private Map<String, NameCommunity> communities() {
        Map<String, NameCommunity> communities = new HashMap<>();
        for (Table.Row row : rows("communities")) {
            String id = row.text("id");
            communities.put(
                    id,
                    new NameCommunity(
                            id,
                            row.text("label"),
                            row.text("language"),
                            row.text("script"),
                            Order.valueOf(row.text("order")),
                            Custom.valueOf(row.text("custom")),
                            Objects.requireNonNull(sources.get(row.text("source"))),
                            Objects.requireNonNull(lists.given().get(id), () -> id + " has no given names"),
                            lists.families().get(id)));
        }
        return communities;
    }

    private static Map<String, Map<Sex, GivenNames>> givenNames() {
        Map<String, Map<Sex, Map<String, Weighted<GivenName>>>> lists = new HashMap<>();
        for (SortedTable.Run list : SortedTable.read("/atlas/given_names.tsv", 3)) {
            lists.computeIfAbsent(list.key(0), _ -> new HashMap<>())
                    .computeIfAbsent(Codes.sex(list.key(1)), _ -> new HashMap<>())
                    .put(list.key(2), weighted(list, NameLoader::givenName));
        }
        Map<String, Map<Sex, GivenNames>> names = new HashMap<>();
        lists.forEach((community, bySex) -> {
            Map<Sex, GivenNames> of = new EnumMap<>(Sex.class);
            bySex.forEach((sex, byDecade) -> of.put(sex, givenNames(byDecade)));
            names.put(community, of);
        });
        return names;
    }

    private static GivenNames givenNames(Map<String, Weighted<GivenName>> byDecade) {
        Map<Integer, Weighted<GivenName>> decades = new HashMap<>();
        byDecade.forEach((decade, names) -> {
            if (!decade.isEmpty()) {
                decades.put(Integer.valueOf(decade), names);
            }
        });
        return new GivenNames(byDecade.get(""), decades.isEmpty() ? null : Bands.of(decades));
    }

    private static GivenName givenName(Table.Row row) {
        return new GivenName(row.text("name"), row.optionalText("native"));
    }

    private static Map<String, Weighted<FamilyName>> familyNames() {
        Map<String, Weighted<FamilyName>> families = new HashMap<>();
        for (SortedTable.Run list : SortedTable.read("/atlas/family_names.tsv", 1)) {
            families.put(list.key(0), weighted(list, NameLoader::familyName));
        }
        return families;
    }

    private static FamilyName familyName(Table.Row row) {
        String latin = row.text("name");
        @Nullable String nativeForm = row.optionalText("native");
        return new FamilyName(
                latin,
                Objects.requireNonNullElse(row.optionalText("feminine"), latin),
                nativeForm,
                row.text("feminine_native").isEmpty() ? nativeForm : row.text("feminine_native"));
    }

    /// The names of a list; most lists are never drawn from, so that each is read when it first is.
    private static <T> Weighted<T> weighted(SortedTable.Run list, Function<Table.Row, T> name) {
        return Weighted.deferred(() -> {
            List<Table.Row> rows = list.rows();
            return Weighted.of(
                    rows.stream().map(name).toList(),
                    rows.stream().mapToDouble(row -> row.real("weight")).toArray());
        });
    }

    private static List<Table.Row> rows(String name) {
        return Table.read("/atlas/" + name + ".tsv").rows();
    }
}
