package org.personahub.engine.design;

import java.util.ArrayList;
import java.util.List;

/// Settles one trait of the whole person where the evidence of several attributes disagrees: the side with the more
/// weight wins, and what spoke against it is overruled instead of averaged in.
///
/// @param value from -1 to 1, the weighted mean of the evidence on the winning side
/// @param overruled the attribute paths that spoke for the other side
record Resolution(double value, List<String> overruled) {

    /// What one attribute says.
    ///
    /// @param path the attribute
    /// @param claim from -1 to 1
    /// @param weight how much it is to be believed, 0 to 1
    record Evidence(String path, double claim, double weight) {

        double strength() {
            return Math.abs(claim) * weight;
        }
    }

    /// Weighs the evidence.
    static Resolution of(Evidence... evidence) {
        double balance = 0;
        for (Evidence one : evidence) {
            balance += one.claim * one.weight;
        }
        double side = balance < 0 ? -1 : 1;
        double strength = 0;
        double weight = 0;
        List<String> overruled = List.of();
        for (Evidence one : evidence) {
            if (one.claim * side < 0) {
                overruled = overruled.isEmpty() ? new ArrayList<>(2) : overruled;
                overruled.add(one.path);
            } else {
                strength += one.strength();
                weight += one.weight;
            }
        }
        double value = weight == 0 ? 0 : side * strength / weight;
        return new Resolution(Math.rint(Math.clamp(value, -1, 1) * 100) / 100 + 0.0, overruled);
    }
}
