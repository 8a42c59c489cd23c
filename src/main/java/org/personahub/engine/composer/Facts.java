package org.personahub.engine.composer;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// The facts about one person, ready for a grammar.
final class Facts {

    private final Map<Slot, String> values = new EnumMap<>(Slot.class);
    private final Set<Condition> conditions = EnumSet.noneOf(Condition.class);

    Facts put(Slot slot, String value) {
        values.put(slot, value);
        return this;
    }

    Facts when(Condition condition, boolean holds) {
        if (holds) {
            conditions.add(condition);
        }
        return this;
    }

    String value(Slot slot) {
        String value = values.get(slot);
        if (value == null) {
            throw new IllegalStateException("a text names " + slot + ", which this person does not have");
        }
        return value;
    }

    boolean hold(Set<Condition> wanted) {
        return conditions.containsAll(wanted);
    }
}
