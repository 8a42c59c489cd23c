package org.personahub.engine.community.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.atlas.Territory;

/// Where a community is and what it has, as the tables of shared life ask for it: those lines fit best that name the
/// territory, then
/// those that name its region, its continent, and then those for everywhere.
///
/// @param size how many members there are
/// @param present the kinds of institutions that there are
record Locality(Territory territory, int size, Set<Institution.Kind> present) {

    private static final String NOTHING = "-";

    private static final String EVERYWHERE = "*";
    private static final int NONE = -1;
    private static final int OF_TERRITORY = 3;
    private static final int OF_REGION = 2;
    private static final int OF_CONTINENT = 1;

    /// How closely a list of places names this one; negative when it does not.
    int closeness(String places) {
        int best = places.equals(EVERYWHERE) ? 0 : NONE;
        for (String place : places.split("\\|", -1)) {
            if (place.equals(territory.code())) {
                best = Math.max(best, OF_TERRITORY);
            } else if (place.equals(territory.region())) {
                best = Math.max(best, OF_REGION);
            } else if (place.equals(territory.continent())) {
                best = Math.max(best, OF_CONTINENT);
            }
        }
        return best;
    }

    /// Whether a line of a table is about places and means like these.
    boolean fits(Table.Row row) {
        return closeness(row.text("regions")) >= 0 && affords(row);
    }

    /// Whether income per head lies within the bounds of a line.
    boolean affords(Table.Row row) {
        return territory.gdpPerHeadUsd() >= row.real("gdp_from") && territory.gdpPerHeadUsd() < row.real("gdp_to");
    }

    /// Whether there is the kind of institution that a line needs.
    boolean offers(Table.Row row) {
        String needs = row.text("needs");
        return needs.equals(NOTHING) || present.contains(Institution.Kind.valueOf(needs));
    }

    /// Of lines for the same thing those that fit best.
    List<Table.Row> closest(List<Table.Row> rows) {
        List<Table.Row> closest = new ArrayList<>();
        int best = 0;
        for (Table.Row row : rows) {
            int closeness = closeness(row.text("regions"));
            if (closeness < best || !affords(row)) {
                continue;
            }
            if (closeness > best) {
                closest.clear();
                best = closeness;
            }
            closest.add(row);
        }
        return closest;
    }

    /// The words of all lines that fit, those of the place itself first.
    List<String> words(List<Table.Row> rows) {
        List<String> words = new ArrayList<>();
        for (int closeness = OF_TERRITORY; closeness >= 0; closeness--) {
            for (Table.Row row : rows) {
                if (closeness(row.text("regions")) == closeness) {
                    words.addAll(List.of(row.text("words").split("\\|", -1)));
                }
            }
        }
        return words;
    }
}
