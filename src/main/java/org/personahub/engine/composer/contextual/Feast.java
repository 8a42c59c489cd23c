package org.personahub.engine.composer.contextual;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A feast.
///
/// @param dated its name and when it is
/// @param tradition whose feast it is; null when it is everybody's: of the state, of the season, of the town
record Feast(String name, String dated, @Nullable Tradition tradition) {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /// Written as `Homowo@8` by its month, or `Eid al-Fitr@m` when it goes by the moon.
    ///
    /// @param traditions of the feasts that have one, by name
    static Feast of(String written, Map<String, Tradition> traditions) {
        int at = written.indexOf('@');
        String name = written.substring(0, at);
        String when = written.substring(at + 1);
        return new Feast(
                name,
                name + (when.equals("m") ? ", by the moon" : ", in " + MONTHS.get(Integer.parseInt(when) - 1)),
                traditions.get(name));
    }
}
