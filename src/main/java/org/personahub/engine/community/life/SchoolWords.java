package org.personahub.engine.community.life;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.composer.language.English;

/// What the schools of a place are called, by the school system of its territory.
final class SchoolWords {

    private final Map<String, Table.Row> bySystem = new HashMap<>();
    private final Map<String, String> systems = new HashMap<>();

    SchoolWords() {
        for (Table.Row row : Table.read("/composer/en/schools.tsv").rows()) {
            bySystem.put(row.text("id"), row);
        }
        for (Table.Row row : Table.read("/composer/en/territory-life.tsv").rows()) {
            systems.put(row.text("territory"), row.text("schools"));
        }
    }

    /// Puts the words for schools of that name among the gaps: `Osu Primary School`, `Volksschule Hallein`.
    void add(String territory, String name, Map<String, String> gaps) {
        Table.Row row = Objects.requireNonNull(bySystem.get(Objects.requireNonNull(systems.get(territory))));
        gaps.put("primary", school(row.text("primary"), name));
        boolean alike = row.text("lower").equals(row.text("primary"));
        gaps.put("lower", school(row.text(alike ? "upper" : "lower"), name));
        gaps.put("preschool", row.text("preschool"));
    }

    private static String school(String words, String name) {
        boolean english = words.endsWith("school") && Character.isLowerCase(words.charAt(0));
        if (!english) {
            return words.startsWith("the ") ? words + " of " + name : English.capital(words) + " " + name;
        }
        StringBuilder title = new StringBuilder(name);
        for (String word : words.split(" ", -1)) {
            title.append(' ').append(word.equals("and") ? word : English.capital(word));
        }
        return title.toString();
    }
}
