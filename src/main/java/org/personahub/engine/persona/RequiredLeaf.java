package org.personahub.engine.persona;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// A component that has a value in every document, be it one that says there is none.
sealed interface RequiredLeaf<R> extends Leaf<R> {

    record Whole<R>(String name, ToIntFunction<R> get) implements RequiredLeaf<R> {

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

    record Real<R>(String name, ToDoubleFunction<R> get) implements RequiredLeaf<R> {

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
    record Score<R>(String name, ToDoubleFunction<R> get) implements RequiredLeaf<R> {

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

    record Day<R>(String name, Function<R, LocalDate> get) implements RequiredLeaf<R> {

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
    record Choice<R, E extends Enum<E>>(String name, Class<E> type, Function<R, E> get) implements RequiredLeaf<R> {

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

        static <E extends Enum<E>> E constant(Class<E> type, String name) {
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

    /// Yes, no, or neither when it does not apply, in one number.
    record Flag<R>(String name, Function<R, @Nullable Boolean> get) implements RequiredLeaf<R> {

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
}
