package org.personahub.engine.persona;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A component that does not apply to everybody: written as 0, or as 1 and the value.
///
/// @param <V> its value
sealed interface OptionalLeaf<R, V> extends Leaf<R> {

    /// How the value is got; null when the component does not apply.
    Function<R, @Nullable V> get();

    void write(DocumentWriter out, V value);

    V value(DocumentReader in);

    /// The value as an attribute shows it.
    default String shown(V value) {
        return value.toString();
    }

    @Override
    default void write(R owner, DocumentWriter out) {
        V value = get().apply(owner);
        out.unsigned(value == null ? 0 : 1);
        if (value != null) {
            write(out, value);
        }
    }

    @Override
    default @Nullable Object read(DocumentReader in) {
        return in.unsigned() == 0 ? null : value(in);
    }

    @Override
    default List<String> show(R owner) {
        V value = get().apply(owner);
        return value == null ? List.of() : List.of(shown(value));
    }

    record Text<R>(String name, Function<R, @Nullable String> get) implements OptionalLeaf<R, String> {

        /// As every component, but most are texts, and a call that may go anywhere costs more than writing one.
        @Override
        public void write(R owner, DocumentWriter out) {
            String value = get.apply(owner);
            if (value == null) {
                out.unsigned(0);
            } else {
                out.unsigned(1);
                out.text(value);
            }
        }

        @Override
        public void write(DocumentWriter out, String value) {
            out.text(value);
        }

        @Override
        public String value(DocumentReader in) {
            return in.text();
        }
    }

    record Whole<R>(String name, Function<R, @Nullable Integer> get) implements OptionalLeaf<R, Integer> {

        @Override
        public void write(DocumentWriter out, Integer value) {
            out.signed(value);
        }

        @Override
        public Integer value(DocumentReader in) {
            return (int) in.signed();
        }
    }

    record Real<R>(String name, Function<R, @Nullable Double> get) implements OptionalLeaf<R, Double> {

        @Override
        public void write(DocumentWriter out, Double value) {
            out.real(value);
        }

        @Override
        public Double value(DocumentReader in) {
            return in.real();
        }
    }

    /// An enum constant, written by name so that its order may change.
    record Choice<R, E extends Enum<E>>(String name, Class<E> type, Function<R, @Nullable E> get)
            implements OptionalLeaf<R, E> {

        @Override
        public void write(DocumentWriter out, E value) {
            out.text(value.name());
        }

        @Override
        public E value(DocumentReader in) {
            return RequiredLeaf.Choice.constant(type, in.text());
        }

        @Override
        public String shown(E value) {
            return value.name();
        }
    }

    /// A code of a classification.
    record Classified<R>(String name, Function<R, @Nullable Coded> get) implements OptionalLeaf<R, Coded> {

        @Override
        public void write(DocumentWriter out, Coded value) {
            out.text(value.code());
            out.text(value.scheme());
            out.text(value.label());
        }

        @Override
        public Coded value(DocumentReader in) {
            return new Coded(in.text(), in.text(), in.text());
        }

        @Override
        public String shown(Coded value) {
            return value.code() + " " + value.label();
        }
    }
}
