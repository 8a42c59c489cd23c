package org.personahub.engine.composer.contextual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.persona.Coded;
import org.personahub.engine.persona.Culture.Weekend;

/// How people live in a territory: what is the same for all who live there.
///
/// @param capital the city it is governed from, when the atlas has it
/// @param foreignBorn share of residents born in another territory, 0 to 1
/// @param displaced share of residents who had to leave a home elsewhere in the territory, 0 to 1
/// @param refugees share of those who left the territory who had to, 0 to 1
/// @param internet how open the internet is: 0 where hardly anybody has it, 1 where nothing but means limits it
/// @param foods commonest first, as are `feasts`
/// @param regional what some of its people have besides
record TerritoryLife(
        @Nullable String capital,
        List<Money> money,
        Weekend weekend,
        String driving,
        ClimateRules climate,
        double foreignBorn,
        double displaced,
        double refugees,
        double internet,
        List<String> foods,
        List<String> breakfasts,
        List<Feast> feasts,
        List<Ways> regional,
        School school,
        List<Home> town,
        List<Home> country,
        String greeting) {

    static Map<String, TerritoryLife> read() {
        Map<String, Tradition> traditions = traditions("feasts", "feast");
        Map<String, List<Ways>> regional = Ways.read(traditions);
        Map<String, School> schools = School.read();
        Map<String, Table.Row> currencies = new HashMap<>();
        for (Table.Row row : Table.read("/composer/en/currencies.tsv").rows()) {
            currencies.put(row.text("code"), row);
        }
        Map<String, Table.Row> facts = new HashMap<>();
        for (Table.Row row : Table.read("/composer/territory-facts.tsv").rows()) {
            facts.put(row.text("territory"), row);
        }
        Map<String, TerritoryLife> lives = new HashMap<>();
        for (Table.Row words : Table.read("/composer/en/territory-life.tsv").rows()) {
            String territory = words.text("territory");
            Table.Row fact = Objects.requireNonNull(facts.get(territory), territory);
            lives.put(
                    territory,
                    new TerritoryLife(
                            fact.optionalText("capital"),
                            Money.of(fact.text("currency"), currencies),
                            Weekend.valueOf(fact.text("weekend")),
                            fact.text("driving"),
                            ClimateRules.of(fact.text("climate")),
                            fact.real("foreign_born"),
                            fact.real("displaced"),
                            fact.real("refugees"),
                            fact.real("internet"),
                            list(words.text("foods")),
                            list(words.text("breakfasts")),
                            list(words.text("feasts")).stream()
                                    .map(feast -> Feast.of(feast, traditions))
                                    .toList(),
                            List.copyOf(regional.getOrDefault(territory, List.of())),
                            Objects.requireNonNull(schools.get(words.text("schools")), words.text("schools")),
                            list(words.text("homes_town")).stream()
                                    .map(Home::of)
                                    .toList(),
                            list(words.text("homes_country")).stream()
                                    .map(Home::of)
                                    .toList(),
                            words.text("greeting")));
        }
        return lives;
    }

    /// The traditions that a table has by name.
    static Map<String, Tradition> traditions(String table, String column) {
        Map<String, Tradition> traditions = new HashMap<>();
        for (Table.Row row : Table.read("/composer/" + table + ".tsv").rows()) {
            traditions.put(row.text(column), Tradition.valueOf(row.text("tradition")));
        }
        return traditions;
    }

    private static List<String> list(String cell) {
        return List.of(cell.split("\\|", -1));
    }

    /// The money that people count in.
    Money money(int year) {
        Money found = money.getFirst();
        for (Money one : money) {
            found = year >= one.from ? one : found;
        }
        return found;
    }

    /// A currency, from the year it became the territory's.
    record Money(Coded code, String plural, int from) {

        /// Written as `HRK:EUR@2023`.
        private static List<Money> of(String written, Map<String, Table.Row> currencies) {
            List<Money> all = new ArrayList<>();
            for (String one : written.split(":", -1)) {
                int at = one.indexOf('@');
                String code = at < 0 ? one : one.substring(0, at);
                Table.Row row = Objects.requireNonNull(currencies.get(code), code);
                all.add(new Money(
                        new Coded(code, "ISO 4217", row.text("singular")),
                        row.text("plural"),
                        at < 0 ? 0 : Integer.parseInt(one.substring(at + 1))));
            }
            return List.copyOf(all);
        }
    }

    /// A kind of home.
    ///
    /// @param words with the article
    /// @param means `+` when only people of means have it, `-` when only people of little do, blank for all others
    record Home(String words, char means) {

        private static Home of(String written) {
            char first = written.charAt(0);
            return first == '+' || first == '-' ? new Home(written.substring(1), first) : new Home(written, ' ');
        }

        /// Whether nobody owns it.
        boolean rented() {
            return words.contains("rented") || words.contains("council") || words.contains("public housing") || rooms();
        }

        /// Whether it is a room or a few in a house of others.
        boolean rooms() {
            return words.startsWith("rooms")
                    || words.endsWith(" room")
                    || words.startsWith("a room")
                    || words.startsWith("a bed space")
                    || words.startsWith("a row of");
        }

        /// Whether it is for people without their families.
        boolean forOne() {
            return words.contains("workers' room") || words.contains("shared room") || words.contains("student");
        }
    }
}
