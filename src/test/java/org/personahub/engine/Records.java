package org.personahub.engine;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Changes single components of records, for tests that spoil something sound.
public final class Records {

    private Records() {}

    /// The record with another value at a path of components, such as `economy.vehicle`.
    public static <R extends Record> R with(R owner, String path, @Nullable Object value) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        try {
            RecordComponent[] components = owner.getClass().getRecordComponents();
            @Nullable Object[] values = new @Nullable Object[components.length];
            boolean found = false;
            for (int i = 0; i < components.length; i++) {
                Object present = components[i].getAccessor().invoke(owner);
                boolean here = components[i].getName().equals(first);
                values[i] = !here ? present : dot < 0 ? value : with((Record) present, path.substring(dot + 1), value);
                found |= here;
            }
            if (!found) {
                throw new IllegalArgumentException(owner.getClass() + " has no component " + first);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            R changed = (R) owner.getClass().getDeclaredConstructor(types).newInstance(values);
            return changed;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
