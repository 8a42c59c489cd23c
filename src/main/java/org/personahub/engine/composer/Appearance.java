package org.personahub.engine.composer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.personahub.engine.atlas.Table;

/// How tall people are and which colours their hair and eyes have, by region: shares set by hand, marked as modelled.
///
/// It says how often a colour is met in a region, and nothing about anybody's origin or character.
final class Appearance {

    /// The colour that hair has in the end.
    static final String WHITE = "white";

    private static final List<String> HAIR = List.of("black", "dark_brown", "brown", "fair", "red");
    private static final List<String> HAIR_WORDS = List.of("black", "dark brown", "brown", "fair", "red");
    private static final List<String> EYES = List.of("dark", "brown_eyes", "hazel", "green", "blue_grey");
    private static final List<String> EYE_WORDS = List.of("dark", "brown", "hazel", "green", "blue-grey");

    /// The age at which half of the people are visibly grey, and how far it spreads, in years; set by hand.
    private static final double GREY_AT = 50;

    private static final double GREY_SPREAD = 9;

    /// Years from the first grey hair to a white head.
    private static final double TO_WHITE = 25;

    private final Map<String, Looks> byRegion;

    private Appearance(Map<String, Looks> byRegion) {
        this.byRegion = byRegion;
    }

    static Appearance load() {
        Map<String, Looks> looks = new HashMap<>();
        for (Table.Row row : Table.read("/composer/appearance.tsv").rows()) {
            looks.put(row.text("region"), new Looks(row.real("stature_cm"), shares(row, HAIR), shares(row, EYES)));
        }
        return new Appearance(looks);
    }

    private static double[] shares(Table.Row row, List<String> columns) {
        return columns.stream().mapToDouble(row::real).toArray();
    }

    /// How much taller adults are there than in the growth charts, in centimetres.
    double statureCm(String region) {
        return of(region).statureCm;
    }

    /// The colour of hair.
    ///
    /// @param point uniform in [0, 1), picks the colour of youth
    /// @param early standard normal, how late it greys
    String hair(String region, int age, double point, double early) {
        double grey = age - (GREY_AT + GREY_SPREAD * early);
        if (grey >= TO_WHITE) {
            return WHITE;
        } else if (grey >= TO_WHITE / 2) {
            return "grey";
        }
        String colour = HAIR_WORDS.get(index(of(region).hair, point));
        return grey >= 0 ? "greying " + colour : colour;
    }

    /// The colour of eyes.
    ///
    /// @param point uniform in [0, 1)
    String eyes(String region, double point) {
        return EYE_WORDS.get(index(of(region).eyes, point));
    }

    private Looks of(String region) {
        return Objects.requireNonNull(byRegion.get(region), () -> "appearance.tsv lacks " + region);
    }

    private static int index(double[] shares, double point) {
        double left = point;
        int last = shares.length - 1;
        for (int i = 0; i < last; i++) {
            left -= shares[i];
            if (left < 0) {
                return i;
            }
        }
        return shares[last] > 0 ? last : 0;
    }

    private record Looks(double statureCm, double[] hair, double[] eyes) {}
}
