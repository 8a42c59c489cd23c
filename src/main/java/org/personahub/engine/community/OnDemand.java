package org.personahub.engine.community;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is worked out when it is first asked for, by whoever asks first; the others wait for it.
final class OnDemand<T> {

    private final Supplier<T> work;
    private @Nullable T known;

    OnDemand(Supplier<T> work) {
        this.work = work;
    }

    synchronized T get() {
        T value = known;
        if (value == null) {
            value = work.get();
            known = value;
        }
        return value;
    }
}
