package org.personahub.engine.composer.contextual;

import java.util.ArrayList;
import java.util.List;

/// Which climate class holds where in a territory.
///
/// Written as `lat>=50&lon<3:Cfb;lon>=100:BSk;Cfa`: the first rule whose conditions all hold gives the class, the last
/// has none.
///
/// @param rules in the order they are asked
record ClimateRules(List<Rule> rules) {

    static ClimateRules of(String written) {
        List<Rule> rules = new ArrayList<>();
        for (String rule : written.split(";", -1)) {
            int colon = rule.indexOf(':');
            List<Bound> bounds = new ArrayList<>();
            if (colon >= 0) {
                for (String bound : rule.substring(0, colon).split("&", -1)) {
                    bounds.add(Bound.of(bound));
                }
            }
            rules.add(new Rule(List.copyOf(bounds), rule.substring(colon + 1)));
        }
        if (!rules.getLast().bounds.isEmpty()) {
            throw new IllegalStateException("the last rule of the climate " + written + " has a condition");
        }
        return new ClimateRules(List.copyOf(rules));
    }

    /// The Köppen–Geiger class at that place.
    String at(double latitude, double longitude) {
        for (Rule rule : rules) {
            if (rule.holds(latitude, longitude)) {
                return rule.koppen;
            }
        }
        throw new IllegalStateException("no climate rule holds");
    }

    private record Rule(List<Bound> bounds, String koppen) {

        boolean holds(double latitude, double longitude) {
            for (Bound bound : bounds) {
                if (!bound.holds(latitude, longitude)) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Bound(boolean ofLatitude, boolean atLeast, double degrees) {

        static Bound of(String written) {
            boolean atLeast = written.startsWith(">=", 3);
            if (!(written.startsWith("lat") || written.startsWith("lon"))
                    || !atLeast && !written.startsWith("<", 3)
                    || written.startsWith("<=", 3)) {
                throw new IllegalStateException(
                        written + " is no climate condition; write lat or lon, then >= or <, then degrees");
            }
            return new Bound(
                    written.startsWith("lat"), atLeast, Double.parseDouble(written.substring(atLeast ? 5 : 4)));
        }

        boolean holds(double latitude, double longitude) {
            double place = ofLatitude ? latitude : longitude;
            return atLeast ? place >= degrees : place < degrees;
        }
    }
}
