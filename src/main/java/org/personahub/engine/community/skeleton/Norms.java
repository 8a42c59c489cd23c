package org.personahub.engine.community.skeleton;

import java.util.HashMap;
import java.util.Map;
import org.personahub.engine.atlas.Table;

/// The figures by which skeletons are put together and that no table of the atlas knows: set by hand, each with its
/// meaning beside it in `community/skeleton.tsv`.
final class Norms {

    private final Map<String, Double> values;

    private Norms(Map<String, Double> values) {
        this.values = values;
    }

    static Norms load() {
        Map<String, Double> values = new HashMap<>();
        for (Table.Row row : Table.read("/community/skeleton.tsv").rows()) {
            values.put(row.text("name"), row.real("value"));
        }
        return new Norms(values);
    }

    double of(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("skeleton.tsv lacks " + name);
        }
        return value;
    }

    int whole(String name) {
        return (int) of(name);
    }
}
