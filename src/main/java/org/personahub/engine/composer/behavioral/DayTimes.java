package org.personahub.engine.composer.behavioral;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.atlas.Territory;

/// When people of a place eat, rest and go to school, in minutes of the day.
///
/// @param rest how long many of them rest after the midday meal, 0 where that is not the way
/// @param school when lessons begin
/// @param primaryEnd when they end for those below 12
/// @param secondaryEnd when they end for those from 12 on
record DayTimes(int lunch, int dinner, int rest, int school, int primaryEnd, int secondaryEnd) {

    /// By territory code and by region; a territory's own come first.
    static Map<String, DayTimes> read() {
        Map<String, DayTimes> times = new HashMap<>();
        for (Table.Row row : Table.read("/composer/day-times.tsv").rows()) {
            times.put(
                    row.text("area"),
                    new DayTimes(
                            minute(row.text("lunch")),
                            minute(row.text("dinner")),
                            row.integer("rest"),
                            minute(row.text("school")),
                            minute(row.text("primary_end")),
                            minute(row.text("secondary_end"))));
        }
        return Map.copyOf(times);
    }

    static DayTimes of(Territory territory, Map<String, DayTimes> times) {
        DayTimes own = times.get(territory.code());
        return own != null ? own : Objects.requireNonNull(times.get(territory.region()), territory.region());
    }

    private static int minute(String clock) {
        return Integer.parseInt(clock, 0, 2, 10) * 60 + Integer.parseInt(clock, 3, 5, 10);
    }
}
