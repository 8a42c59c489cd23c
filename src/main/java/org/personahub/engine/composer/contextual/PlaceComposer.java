package org.personahub.engine.composer.contextual;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.personahub.engine.atlas.City;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.composer.language.Grammar;
import org.personahub.engine.composer.language.Measure;
import org.personahub.engine.composer.language.Symbol;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.persona.Climate;
import org.personahub.engine.persona.Identity.Settlement;
import org.personahub.engine.persona.Place;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;

/// Says what kind of place somebody lives in, and its climate.
final class PlaceComposer {

    private static final StreamKey QUARTER = StreamKey.of("contextual.place.quarter");

    private static final long LARGE = 1_000_000;
    private static final long MIDDLE = 100_000;
    private static final double TROPIC = 23.5;

    private final Symbol quarters;
    private final Map<String, Table.Row> classes = new HashMap<>();

    PlaceComposer(Grammar grammar) {
        this.quarters = grammar.symbol("quarter");
        for (Table.Row row : Table.read("/composer/en/climates.tsv").rows()) {
            classes.put(row.text("class"), row);
        }
    }

    Place.Kind kind(Core core, TerritoryLife life) {
        City city = core.city();
        if (core.identity().settlement() == Settlement.RURAL) {
            return Place.Kind.VILLAGE;
        }
        if (city.name().equals(life.capital()) && city.population() >= MIDDLE) {
            return Place.Kind.CAPITAL;
        }
        if (city.population() >= LARGE) {
            return Place.Kind.LARGE_CITY;
        }
        return city.population() >= MIDDLE ? Place.Kind.CITY : Place.Kind.TOWN;
    }

    Place place(Setting setting, PersonaStreams streams) {
        return new Place(
                setting.kind(),
                (int) setting.core().city().population(),
                quarters.write(setting.facts(), setting.shared(streams).stream(QUARTER)),
                setting.life().driving());
    }

    Climate climate(Setting setting) {
        City city = setting.core().city();
        String koppen = setting.life().climate().at(city.latitude(), city.longitude());
        boolean north = city.latitude() >= 0;
        int month = (int) setting.facts().measure(Measure.MONTH);
        // Months of the northern year: July in the south is January in the north.
        int northern = north ? month : (month + 5) % 12 + 1;
        return new Climate(
                koppen,
                row(koppen).text("description"),
                north ? "NORTHERN" : "SOUTHERN",
                season(koppen, Math.abs(city.latitude()), northern));
    }

    /// The kind of climate: TROPICAL, ARID, TEMPERATE, CONTINENTAL or POLAR.
    String kindOf(String koppen) {
        return row(koppen).text("kind");
    }

    private Table.Row row(String koppen) {
        return Objects.requireNonNull(classes.get(koppen), koppen);
    }

    private static String season(String koppen, double distance, int month) {
        char group = koppen.charAt(0);
        if (koppen.equals("Af")) {
            return "no marked season";
        }
        if (group == 'E') {
            return month >= 6 && month <= 8 ? "summer" : "winter";
        }
        if (group == 'A' || distance < TROPIC && koppen.charAt(1) == 'w') {
            return month >= 5 && month <= 10 ? "rainy season" : "dry season";
        }
        if (group == 'B' && distance < TROPIC) {
            return month >= 3 && month <= 5
                    ? "hot season"
                    : month >= 6 && month <= 9 ? "season of rains, if they come" : "cool dry season";
        }
        return switch (month) {
            case 12, 1, 2 -> "winter";
            case 3, 4, 5 -> "spring";
            case 6, 7, 8 -> "summer";
            default -> "autumn";
        };
    }
}
