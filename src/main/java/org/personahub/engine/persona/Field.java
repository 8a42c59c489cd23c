package org.personahub.engine.persona;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// One component of a record, declared once for all its uses: how it is written, read, and shown as an attribute.
///
/// @param <R> the record it belongs to
sealed interface Field<R> {

    /// The component's name, the last step of its attribute path.
    String name();

    void write(R owner, DocumentWriter out);

    /// A component that is shown as attributes of its own.
    sealed interface Leaf<R> extends Field<R> {

        /// Its value as text, one for each element of a list; empty when it does not apply to this person.
        List<String> show(R owner);

        @Nullable
        Object read(DocumentReader in);
    }

    record Text<R>(String name, Function<R, @Nullable String> get) implements Leaf<R> {

        @Override
        public void write(R owner, DocumentWriter out) {
            String value = get.apply(owner);
            out.unsigned(value == null ? 0 : 1);
            if (value != null) {
                out.text(value);
            }
        }

        @Override
        public @Nullable Object read(DocumentReader in) {
            return in.unsigned() == 0 ? null : in.text();
        }

        @Override
        public List<String> show(R owner) {
            String value = get.apply(owner);
            return value == null ? List.of() : List.of(value);
        }
    }

    record Whole<R>(String name, ToIntFunction<R> get) implements Leaf<R> {

        @Override
        public void write(R owner, DocumentWriter out) {
            out.signed(get.applyAsInt(owner));
        }

        @Override
        public Object read(DocumentReader in) {
            return (int) in.signed();
        }

        @Override
        public List<String> show(R owner) {
            return List.of(Integer.toString(get.applyAsInt(owner)));
        }
    }

    record Real<R>(String name, ToDoubleFunction<R> get) implements Leaf<R> {

        @Override
        public void write(R owner, DocumentWriter out) {
            out.real(get.applyAsDouble(owner));
        }

        @Override
        public Object read(DocumentReader in) {
            return in.real();
        }

        @Override
        public List<String> show(R owner) {
            return List.of(Double.toString(get.applyAsDouble(owner)));
        }
    }

    /// A T-score of 20.0 to 80.0 with one decimal; NaN when there is none.
    record Score<R>(String name, ToDoubleFunction<R> get) implements Leaf<R> {

        @Override
        public void write(R owner, DocumentWriter out) {
            out.unsigned(Scores.tenths(get.applyAsDouble(owner)));
        }

        @Override
        public Object read(DocumentReader in) {
            long tenths = in.unsigned();
            if (tenths < 0 || tenths > Short.MAX_VALUE) {
                throw new UnreadableDocument(tenths + " tenths are no score");
            }
            return Scores.ofTenths((int) tenths);
        }

        @Override
        public List<String> show(R owner) {
            double score = get.applyAsDouble(owner);
            return Double.isNaN(score) ? List.of() : List.of(Double.toString(score));
        }
    }

    record OptionalWhole<R>(String name, Function<R, @Nullable Integer> get) implements Leaf<R> {

        @Override
        public void write(R owner, DocumentWriter out) {
            Integer value = get.apply(owner);
            out.unsigned(value == null ? 0 : 1);
            if (value != null) {
                out.signed(value);
            }
        }

        @Override
        public @Nullable Object read(DocumentReader in) {
            return in.unsigned() == 0 ? null : (int) in.signed();
        }

        @Override
        public List<String> show(R owner) {
            Integer value = get.apply(owner);
            return value == null ? List.of() : List.of(value.toString());
        }
    }

    record OptionalReal<R>(String name, Function<R, @Nullable Double> get) implements Leaf<R> {

        @Override
        public void write(R owner, DocumentWriter out) {
            Double value = get.apply(owner);
            out.unsigned(value == null ? 0 : 1);
            if (value != null) {
                out.real(value);
            }
        }

        @Override
        public @Nullable Object read(DocumentReader in) {
            return in.unsigned() == 0 ? null : in.real();
        }

        @Override
        public List<String> show(R owner) {
            Double value = get.apply(owner);
            return value == null ? List.of() : List.of(value.toString());
        }
    }

    record Day<R>(String name, Function<R, LocalDate> get) implements Leaf<R> {

        @Override
        public void write(R owner, DocumentWriter out) {
            out.signed(get.apply(owner).toEpochDay());
        }

        @Override
        public Object read(DocumentReader in) {
            return LocalDate.ofEpochDay(in.signed());
        }

        @Override
        public List<String> show(R owner) {
            return List.of(get.apply(owner).toString());
        }
    }

    /// An enum constant, written by name so that its order may change.
    record Choice<R, E extends Enum<E>>(String name, Class<E> type, Function<R, E> get) implements Leaf<R> {

        /// The constant that stands for nothing to choose.
        private static final String NOT_APPLICABLE = "NOT_APPLICABLE";

        @Override
        public void write(R owner, DocumentWriter out) {
            out.text(get.apply(owner).name());
        }

        @Override
        public Object read(DocumentReader in) {
            return constant(type, in.text());
        }

        private static <E extends Enum<E>> E constant(Class<E> type, String name) {
            try {
                return Enum.valueOf(type, name);
            } catch (IllegalArgumentException unknown) {
                throw new UnreadableDocument(name + " is no " + type.getSimpleName());
            }
        }

        @Override
        public List<String> show(R owner) {
            String constant = get.apply(owner).name();
            return constant.equals(NOT_APPLICABLE) ? List.of() : List.of(constant);
        }
    }

    /// An enum constant, or nothing.
    record OptionalChoice<R, E extends Enum<E>>(String name, Class<E> type, Function<R, @Nullable E> get)
            implements Leaf<R> {

        @Override
        public void write(R owner, DocumentWriter out) {
            E value = get.apply(owner);
            out.unsigned(value == null ? 0 : 1);
            if (value != null) {
                out.text(value.name());
            }
        }

        @Override
        public @Nullable Object read(DocumentReader in) {
            return in.unsigned() == 0 ? null : Choice.constant(type, in.text());
        }

        @Override
        public List<String> show(R owner) {
            E value = get.apply(owner);
            return value == null ? List.of() : List.of(value.name());
        }
    }

    /// Yes, no, or neither when it does not apply.
    record OptionalFlag<R>(String name, Function<R, @Nullable Boolean> get) implements Leaf<R> {

        @Override
        public void write(R owner, DocumentWriter out) {
            Boolean value = get.apply(owner);
            out.unsigned(value == null ? 0 : value ? 2 : 1);
        }

        @Override
        public @Nullable Object read(DocumentReader in) {
            long written = in.unsigned();
            return written == 0 ? null : written == 2;
        }

        @Override
        public List<String> show(R owner) {
            Boolean value = get.apply(owner);
            return value == null ? List.of() : List.of(value.toString());
        }
    }

    /// A code of a classification, or nothing.
    record Classified<R>(String name, Function<R, @Nullable Coded> get) implements Leaf<R> {

        @Override
        public void write(R owner, DocumentWriter out) {
            Coded value = get.apply(owner);
            out.unsigned(value == null ? 0 : 1);
            if (value != null) {
                out.text(value.code());
                out.text(value.scheme());
                out.text(value.label());
            }
        }

        @Override
        public @Nullable Object read(DocumentReader in) {
            return in.unsigned() == 0 ? null : new Coded(in.text(), in.text(), in.text());
        }

        @Override
        public List<String> show(R owner) {
            Coded value = get.apply(owner);
            return value == null ? List.of() : List.of(value.code() + " " + value.label());
        }
    }

    record Texts<R>(String name, Function<R, List<String>> get) implements Leaf<R> {

        @Override
        public void write(R owner, DocumentWriter out) {
            List<String> values = get.apply(owner);
            out.unsigned(values.size());
            values.forEach(out::text);
        }

        @Override
        public Object read(DocumentReader in) {
            int count = in.count();
            List<String> values = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                values.add(in.text());
            }
            return List.copyOf(values);
        }

        @Override
        public List<String> show(R owner) {
            return get.apply(owner);
        }
    }

    /// A list of records, each shown as one line.
    record Parts<R, P>(String name, Layout<P> layout, Function<R, List<P>> get, Function<P, String> line)
            implements Leaf<R> {

        @Override
        public void write(R owner, DocumentWriter out) {
            List<P> parts = get.apply(owner);
            out.unsigned(parts.size());
            for (P part : parts) {
                layout.write(part, out);
            }
        }

        @Override
        public Object read(DocumentReader in) {
            int count = in.count();
            List<P> parts = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                parts.add(layout.read(in));
            }
            return List.copyOf(parts);
        }

        @Override
        public List<String> show(R owner) {
            return get.apply(owner).stream().map(line).toList();
        }
    }

    /// A record within the record; its leaves are shown under its name.
    record Part<R, P>(String name, Layout<P> layout, Function<R, P> get) implements Field<R> {

        @Override
        public void write(R owner, DocumentWriter out) {
            layout.write(get.apply(owner), out);
        }
    }
}
