package org.personahub.engine.persona;

import java.util.function.Function;

/// One component of a record, declared once for all its uses: how it is written, read, and shown as an attribute.
///
/// @param <R> the record it belongs to
sealed interface Field<R> permits Leaf, Field.Part {

    /// The component's name, the last step of its attribute path.
    String name();

    void write(R owner, DocumentWriter out);

    /// A record within the record; its leaves are shown under its name.
    record Part<R, P>(String name, Layout<P> layout, Function<R, P> get) implements Field<R> {

        @Override
        public void write(R owner, DocumentWriter out) {
            layout.write(get.apply(owner), out);
        }
    }
}
