package org.personahub.engine.composer.textual;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.personahub.engine.atlas.Table;
import org.personahub.engine.composer.language.Facts;
import org.personahub.engine.composer.language.Slot;
import org.personahub.engine.random.RandomStream;

/// What those of an occupation do all day.
final class Tasks {

    private final Map<String, List<String>> byOccupation = new HashMap<>();

    Tasks() {
        for (Table.Row row : Table.read("/composer/en/occupations.tsv").rows()) {
            byOccupation.put(row.text("code"), List.of(row.text("tasks").split("\\|", -1)));
        }
    }

    /// Adds two different tasks of that occupation to the facts.
    void add(String occupation, Facts facts, RandomStream stream) {
        List<String> tasks = byOccupation.getOrDefault(occupation, List.of());
        if (tasks.size() < 2) {
            throw new IllegalStateException("the occupation " + occupation + " has fewer than two tasks");
        }
        int one = stream.below(tasks.size());
        int other = (one + 1 + stream.below(tasks.size() - 1)) % tasks.size();
        facts.put(Slot.TASK, tasks.get(one)).put(Slot.TASK_TWO, tasks.get(other));
    }
}
