package org.personahub.engine.community.life;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.random.RandomStream;

/// Says what a community keeps every week and every year: customs of its part of the world, and feasts of the place.
///
/// A feast of a faith is kept where names of nearly all members are known for that faith; all others are everybody's.
final class Rituals {

    private static final int WEEKLY = 2;
    private static final int YEARLY = 2;
    private static final int FEASTS = 2;
    private static final List<String> MARKET_DAYS = List.of("Tuesday", "Wednesday", "Thursday");
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

    private final List<Table.Row> rows = Table.read("/community/rituals.tsv").rows();
    private final Map<String, String> feasts = new HashMap<>();
    private final Map<String, String> weekends = new HashMap<>();
    private final Map<String, String> traditions = new HashMap<>();

    Rituals() {
        for (Table.Row row : Table.read("/composer/en/territory-life.tsv").rows()) {
            feasts.put(row.text("territory"), row.text("feasts"));
        }
        for (Table.Row row : Table.read("/composer/territory-facts.tsv").rows()) {
            weekends.put(row.text("territory"), row.text("weekend"));
        }
        for (Table.Row row : Table.read("/composer/feasts.tsv").rows()) {
            traditions.put(row.text("feast"), row.text("tradition"));
        }
    }

    /// What is kept there.
    ///
    /// @param faiths that the names of nearly all members are known for
    List<Ritual> of(Locality locality, Set<String> faiths, Map<String, String> gaps, RandomStream stream) {
        Map<String, String> days = new HashMap<>(gaps);
        days.put(
                "restday",
                restDay(Objects.requireNonNull(weekends.get(locality.territory().code()))));
        days.put("marketday", stream.oneOf(MARKET_DAYS));
        days.put("month", stream.oneOf(MONTHS));
        List<Ritual> rituals = new ArrayList<>();
        for (Ritual.Rhythm rhythm : Ritual.Rhythm.values()) {
            List<Table.Row> fitting = rows.stream()
                    .filter(row -> row.text("rhythm").equals(rhythm.name()))
                    .filter(row -> locality.fits(row) && locality.offers(row))
                    .toList();
            int count = rhythm == Ritual.Rhythm.WEEKLY ? WEEKLY : YEARLY;
            for (String words : Words.several(locality.words(fitting), count, stream)) {
                rituals.add(new Ritual(rhythm, Words.fill(words, days)));
            }
        }
        for (String feast : Words.several(feasts(locality, faiths), FEASTS, stream)) {
            rituals.add(new Ritual(Ritual.Rhythm.YEARLY, feast));
        }
        return rituals;
    }

    private static String restDay(String weekend) {
        return switch (weekend) {
            case "FRIDAY_SATURDAY", "THURSDAY_FRIDAY", "FRIDAY", "FRIDAY_SUNDAY" -> "Friday";
            case "SATURDAY" -> "Saturday";
            default -> "Sunday";
        };
    }

    private List<String> feasts(Locality locality, Set<String> faiths) {
        List<String> open = new ArrayList<>();
        for (String written :
                feasts.getOrDefault(locality.territory().code(), "").split("\\|", -1)) {
            int at = written.indexOf('@');
            if (at > 0) {
                String name = written.substring(0, at);
                String when = written.substring(at + 1);
                @Nullable String faith = traditions.get(name);
                if (faith == null || faiths.contains(faith)) {
                    open.add(name
                            + (when.equals("m") ? ", by the moon" : ", in " + MONTHS.get(Integer.parseInt(when) - 1)));
                }
            }
        }
        return open;
    }
}
