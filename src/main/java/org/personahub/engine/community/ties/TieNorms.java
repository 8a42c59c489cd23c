package org.personahub.engine.community.ties;

import java.util.HashMap;
import java.util.Map;
import org.personahub.engine.atlas.Table;

/// The numbers that ties are made by, from `/community/ties.tsv`, where each says where it comes from.
final class TieNorms {

    private static final double SMALL = 1_000;
    private static final double LARGE = 100_000;

    private final Map<String, Double> values = new HashMap<>();
    private final double[] sociability = new double[Byte.MAX_VALUE + 1];

    /// Reads them.
    ///
    /// @throws IllegalStateException when a table is missing or broken
    TieNorms() {
        for (Table.Row row : Table.read("/community/ties.tsv").rows()) {
            values.put(row.text("name"), row.real("value"));
        }
        for (Table.Row row : Table.read("/community/sociability.tsv").rows()) {
            for (int age = row.integer("age"); age < sociability.length; age++) {
                sociability[age] = row.real("factor");
            }
        }
    }

    /// The number of that name.
    ///
    /// @throws IllegalStateException when there is none
    double of(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("/community/ties.tsv has no " + name);
        }
        return value;
    }

    /// How many friends people of that age have, relative to others; 0 for those too young to have any.
    double sociability(int age) {
        return sociability[age];
    }

    /// The share of friendships among friends of friends: people of small places are closer knit.
    double closure(int members) {
        double small = of("friend.closure.small");
        double way = StrictMath.log(members / SMALL) / StrictMath.log(LARGE / SMALL);
        return small + (of("friend.closure.large") - small) * Math.clamp(way, 0, 1);
    }
}
