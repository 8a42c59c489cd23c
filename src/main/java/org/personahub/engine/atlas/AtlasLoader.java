package org.personahub.engine.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.personahub.engine.random.Weighted;

/// Reads the tables in `/atlas` and puts them together into an atlas.
final class AtlasLoader {

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Language> languages = new HashMap<>();

    Atlas load() {
        // Half of the work needs nothing of the rest, so that a second thread does it meanwhile.
        CompletableFuture<NameLoader.Lists> names = CompletableFuture.supplyAsync(NameLoader::lists);
        CompletableFuture<Map<String, Society>> societiesRead = CompletableFuture.supplyAsync(SocietyLoader::societies);
        CompletableFuture<Map<String, FamilyPatterns>> familiesRead =
                CompletableFuture.supplyAsync(FamilyLoader::patterns);
        CompletableFuture<TraitNorms> traitNorms = CompletableFuture.supplyAsync(TraitNorms::load);
        for (Table.Row row : rows("sources")) {
            sources.put(
                    row.text("id"),
                    new Source(
                            row.text("id"),
                            row.text("title"),
                            row.text("origin"),
                            row.text("year"),
                            row.text("licence"),
                            row.text("fitted_on"),
                            row.text("kind").equals("SOURCED")));
        }
        for (Table.Row row : rows("languages")) {
            languages.put(row.text("code"), new Language(row.text("code"), row.text("label"), row.text("script")));
        }
        Map<String, Occupation> occupations = occupations();
        Map<String, AgeStructure> ages = ages();
        Map<String, Weighted<City>> cities = cities();
        Map<String, List<LanguageShare>> motherTongues = languageShares("mother_tongues");
        Map<String, List<LanguageShare>> alsoSpoken = languageShares("also_spoken");
        Weighted<BirthDay> birthDays = birthDays();
        StatusNorms statusNorms = StatusNorms.load();
        Growth growth = Growth.load();
        Map<String, Map<String, Weighted<NameCommunity>>> communities =
                new NameLoader(sources, joined(names)).communitiesByTerritory();
        Map<String, Society> societies = joined(societiesRead);
        Map<String, FamilyPatterns> families = joined(familiesRead);

        List<Territory> territories = new ArrayList<>();
        for (Table.Row row : rows("territories")) {
            String code = row.text("code");
            territories.add(new Territory(
                    code,
                    row.text("name"),
                    row.text("adjective"),
                    row.text("continent"),
                    row.text("region"),
                    row.whole("population"),
                    row.real("gdp_per_head_usd"),
                    row.real("urban_share"),
                    in("ages", ages, code),
                    in("cities", cities, code),
                    Weighted.of(in("mother_tongues", motherTongues, code), LanguageShare::share),
                    alsoSpoken.getOrDefault(code, List.of()),
                    in("community_shares", communities, code),
                    in("education", societies, code),
                    in("families", families, code),
                    new Grounding(
                            row.text("confidence").equals("LOW"),
                            row.optionalText("rates_of"),
                            in("sources", sources, row.text("ages_source")))));
        }
        territories.sort(java.util.Comparator.comparing(Territory::code));
        Table.Row edition = rows("edition").getFirst();
        return new Atlas(
                edition.text("version"),
                date(edition.text("reference_date")),
                territories,
                sources,
                occupations,
                birthDays,
                joined(traitNorms),
                statusNorms,
                growth);
    }

    /// A date as in `2026-07-01`, without the formatter that `LocalDate.parse` has to build first.
    private static LocalDate date(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    /// What the other thread read; what it threw is thrown here as it was.
    private static <T> T joined(CompletableFuture<T> read) {
        try {
            return read.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException broken ? broken : failed;
        }
    }

    private static List<Table.Row> rows(String table) {
        return Table.read("/atlas/" + table + ".tsv").rows();
    }

    private static <T> T in(String table, Map<String, T> byTerritory, String code) {
        return Objects.requireNonNull(byTerritory.get(code), () -> table + ".tsv has nothing for " + code);
    }

    private static Map<String, Occupation> occupations() {
        Map<String, Occupation> byCode = new TreeMap<>();
        for (Table.Row row : rows("occupations")) {
            byCode.put(
                    row.text("code"),
                    new Occupation(
                            row.text("code"),
                            row.text("label"),
                            row.integer("skill_level"),
                            row.real("female_share"),
                            row.real("weight"),
                            row.real("prestige"),
                            row.real("income_factor"),
                            row.integer("min_isced"),
                            row.integer("usual_isced"),
                            row.text("work").equals("INFORMAL")));
        }
        return byCode;
    }

    private static Map<String, AgeStructure> ages() {
        Map<String, Map<Sex, long[]>> counts = new HashMap<>();
        for (Table.Row row : rows("ages")) {
            counts.computeIfAbsent(row.text("territory"), _ -> new HashMap<>())
                    .put(Codes.sex(row.text("sex")), row.wholes("a0", AgeStructure.AGES));
        }
        Map<String, AgeStructure> structures = new HashMap<>();
        counts.forEach((territory, bySex) -> structures.put(
                territory,
                new AgeStructure(
                        Objects.requireNonNull(bySex.get(Sex.FEMALE)), Objects.requireNonNull(bySex.get(Sex.MALE)))));
        return structures;
    }

    /// Read when somebody of the territory first needs one.
    private static Map<String, Weighted<City>> cities() {
        Map<String, Weighted<City>> byTerritory = new HashMap<>();
        for (SortedTable.Run run : SortedTable.read("/atlas/cities.tsv", 1)) {
            byTerritory.put(
                    run.key(0),
                    Weighted.deferred(() -> Weighted.of(
                            run.rows().stream().map(AtlasLoader::city).toList(), City::population)));
        }
        return byTerritory;
    }

    private static City city(Table.Row row) {
        return new City(
                row.text("name"),
                row.real("latitude"),
                row.real("longitude"),
                row.whole("population"),
                row.text("time_zone"));
    }

    private Map<String, List<LanguageShare>> languageShares(String table) {
        Map<String, List<LanguageShare>> byTerritory = new HashMap<>();
        for (Table.Row row : rows(table)) {
            byTerritory
                    .computeIfAbsent(row.text("territory"), _ -> new ArrayList<>())
                    .add(new LanguageShare(
                            in("languages", languages, row.text("language")),
                            row.real("share"),
                            in("sources", sources, row.text("source"))));
        }
        return byTerritory;
    }

    private static Weighted<BirthDay> birthDays() {
        List<Table.Row> rows = rows("birth_days");
        List<BirthDay> days = new ArrayList<>(rows.size());
        double[] weights = new double[rows.size()];
        for (Table.Row row : rows) {
            weights[days.size()] = row.real("weight");
            days.add(new BirthDay(row.integer("month"), row.integer("day")));
        }
        return Weighted.of(days, weights);
    }
}
