package org.personahub.engine.atlas;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    NameLoader(Map<String, Source> sources) {
        this.sources = sources;
    }

    /// By territory, then by language: the communities of those with that mother tongue.
    Map<String, Map<String, Weighted<NameCommunity>>> communitiesByTerritory() {
        Map<String, NameCommunity> communities = communities();
        Map<String, Map<String, Map<NameCommunity, Double>>> shares = new HashMap<>();
        for (Table.Row row : rows("community_shares")) {
            NameCommunity community = Objects.requireNonNull(
                    communities.get(row.text("community")), () -> "no community " + row.text("community"));
            shares.computeIfAbsent(row.text("territory"), _ -> new HashMap<>())
                    .computeIfAbsent(row.text("language"), _ -> new java.util.LinkedHashMap<>())
                    .put(community, row.real("share"));
        }
        Map<String, Map<String, Weighted<NameCommunity>>> byTerritory = new HashMap<>();
        shares.forEach((territory, byLanguage) -> {
            Map<String, Weighted<NameCommunity>> weighted = new HashMap<>();
            byLanguage.forEach((language, weights) -> weighted.put(
                    language,
                    Weighted.of(
                            List.copyOf(weights.keySet()),
                            community -> Objects.requireNonNull(weights.get(community)))));
            byTerritory.put(territory, Map.copyOf(weighted));
        });
        return byTerritory;
    }

    private Map<String, NameCommunity> communities() {
        Map<String, Map<Sex, GivenNames>> given = givenNames();
        Map<String, Weighted<FamilyName>> families = familyNames();
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
                            Objects.requireNonNull(given.get(id), () -> id + " has no given names"),
                            families.get(id)));
        }
        return communities;
    }

    private static Map<String, Map<Sex, GivenNames>> givenNames() {
        Map<String, Map<Sex, Map<String, List<Entry<GivenName>>>>> lists = new HashMap<>();
        for (Table.Row row : rows("given_names")) {
            lists.computeIfAbsent(row.text("community"), _ -> new HashMap<>())
                    .computeIfAbsent(Codes.sex(row.text("sex")), _ -> new HashMap<>())
                    .computeIfAbsent(row.text("decade"), _ -> new ArrayList<>())
                    .add(new Entry<>(new GivenName(row.text("name"), row.optionalText("native")), row.real("weight")));
        }
        Map<String, Map<Sex, GivenNames>> names = new HashMap<>();
        lists.forEach((community, bySex) -> {
            Map<Sex, GivenNames> of = new EnumMap<>(Sex.class);
            bySex.forEach((sex, byDecade) -> of.put(sex, givenNames(byDecade)));
            names.put(community, of);
        });
        return names;
    }

    private static GivenNames givenNames(Map<String, List<Entry<GivenName>>> byDecade) {
        Map<Integer, Weighted<GivenName>> decades = new HashMap<>();
        byDecade.forEach((decade, names) -> {
            if (!decade.isEmpty()) {
                decades.put(Integer.valueOf(decade), weighted(names));
            }
        });
        List<Entry<GivenName>> always = byDecade.get("");
        return new GivenNames(always == null ? null : weighted(always), decades.isEmpty() ? null : Bands.of(decades));
    }

    private static Map<String, Weighted<FamilyName>> familyNames() {
        Map<String, List<Entry<FamilyName>>> lists = new HashMap<>();
        for (Table.Row row : rows("family_names")) {
            String latin = row.text("name");
            @Nullable String nativeForm = row.optionalText("native");
            lists.computeIfAbsent(row.text("community"), _ -> new ArrayList<>())
                    .add(new Entry<>(
                            new FamilyName(
                                    latin,
                                    Objects.requireNonNullElse(row.optionalText("feminine"), latin),
                                    nativeForm,
                                    row.text("feminine_native").isEmpty() ? nativeForm : row.text("feminine_native")),
                            row.real("weight")));
        }
        Map<String, Weighted<FamilyName>> families = new HashMap<>();
        lists.forEach((community, names) -> families.put(community, weighted(names)));
        return families;
    }

    private static <T> Weighted<T> weighted(List<Entry<T>> entries) {
        double[] weights = entries.stream().mapToDouble(Entry::weight).toArray();
        return Weighted.of(entries.stream().map(Entry::value).toList(), weights);
    }

    private static List<Table.Row> rows(String table) {
        return Table.read("/atlas/" + table + ".tsv").rows();
    }

    private record Entry<T>(T value, double weight) {}
}
