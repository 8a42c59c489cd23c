package org.personahub.engine.persona;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// The single declaration of a record's components, from which its bytes in a document, its reading and its attribute
/// paths all follow.
///
/// Components stand in the order of the record's constructor. A component is only ever appended: a document written
/// before that has fewer of them, and the new ones read as absent. Their leaves move those of later records on, which
/// `read` tells.
///
/// @param <R> the record
public final class Layout<R> {

    private final List<Field<R>> fields;
    private final Function<Components, R> make;
    private final int leaves;

    private Layout(List<Field<R>> fields, Function<Components, R> make) {
        this.fields = List.copyOf(fields);
        this.make = make;
        this.leaves = fields.stream().mapToInt(Layout::leavesOf).sum();
    }

    static <R> Builder<R> of() {
        return new Builder<>();
    }

    private static <R> int leavesOf(Field<R> field) {
        return switch (field) {
            case Field.Part<R, ?> part -> part.layout().leaves;
            case Leaf<R> _ -> 1;
        };
    }

    int leaves() {
        return leaves;
    }

    void write(R value, DocumentWriter out) {
        out.unsigned(fields.size());
        for (Field<R> field : fields) {
            field.write(value, out);
        }
    }

    R read(DocumentReader in) {
        return read(in, 0, new BitSet());
    }

    /// Reads a record, also one with fewer components than this engine knows.
    ///
    /// @param firstLeaf the number of the record's first leaf
    /// @param written takes the numbers of the leaves that the document has
    R read(DocumentReader in, int firstLeaf, BitSet written) {
        int count = in.count();
        if (count > fields.size()) {
            throw new UnreadableDocument(
                    "a record has " + count + " components where this engine knows " + fields.size());
        }
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        int next = firstLeaf;
        for (int i = 0; i < count; i++) {
            Field<R> field = fields.get(i);
            values[i] = switch (field) {
                case Field.Part<R, ?> part -> part.layout().read(in, next, written);
                case Leaf<R> leaf -> {
                    written.set(next);
                    yield leaf.read(in);
                }
            };
            next += leavesOf(field);
        }
        return make.apply(new Components(values));
    }

    /// The paths of all leaves, in order.
    List<String> paths() {
        List<String> paths = new ArrayList<>(leaves);
        collectPaths("", paths);
        return paths;
    }

    private void collectPaths(String prefix, List<String> paths) {
        for (Field<R> field : fields) {
            switch (field) {
                case Field.Part<R, ?> part -> part.layout().collectPaths(prefix + part.name() + ".", paths);
                case Leaf<R> leaf -> paths.add(prefix + leaf.name());
            }
        }
    }

    /// Shows every leaf of a record to the visitor, in order.
    ///
    /// @param firstLeaf the number of the record's first leaf
    void show(R value, int firstLeaf, LeafVisitor visitor) {
        int next = firstLeaf;
        for (Field<R> field : fields) {
            switch (field) {
                case Field.Part<R, ?> part -> showPart(part, value, next, visitor);
                case Leaf<R> leaf -> visitor.leaf(next, leaf.show(value), leaf instanceof ListLeaf<R>);
            }
            next += leavesOf(field);
        }
    }

    private static <R, P> void showPart(Field.Part<R, P> part, R value, int firstLeaf, LeafVisitor visitor) {
        part.layout().show(part.get().apply(value), firstLeaf, visitor);
    }

    /// Meets the leaves of a record.
    @FunctionalInterface
    interface LeafVisitor {

        /// @param leaf the leaf's number in the outermost layout
        /// @param values its values; empty when it does not apply
        /// @param list whether it is a list
        void leaf(int leaf, List<String> values, boolean list);
    }

    /// The values read for a record, by position.
    static final class Components {

        private final @Nullable Object[] values;

        Components(@Nullable Object[] values) {
            this.values = values;
        }

        /// A component that has always been there.
        @SuppressWarnings("unchecked")
        <T> T at(int position) {
            Object value = values[position];
            if (value == null) {
                throw new UnreadableDocument("component " + position + " of a record is missing");
            }
            return (T) value;
        }

        /// A component that may be absent.
        @SuppressWarnings("unchecked")
        <T> @Nullable T optional(int position) {
            return (T) values[position];
        }
    }

    /// Declares components, in order.
    static final class Builder<R> {

        private final List<Field<R>> fields = new ArrayList<>();

        Builder<R> text(String name, Function<R, @Nullable String> get) {
            return add(new OptionalLeaf.Text<>(name, get));
        }

        Builder<R> whole(String name, ToIntFunction<R> get) {
            return add(new RequiredLeaf.Whole<>(name, get));
        }

        Builder<R> real(String name, ToDoubleFunction<R> get) {
            return add(new RequiredLeaf.Real<>(name, get));
        }

        Builder<R> score(String name, ToDoubleFunction<R> get) {
            return add(new RequiredLeaf.Score<>(name, get));
        }

        Builder<R> optionalWhole(String name, Function<R, @Nullable Integer> get) {
            return add(new OptionalLeaf.Whole<>(name, get));
        }

        Builder<R> optionalReal(String name, Function<R, @Nullable Double> get) {
            return add(new OptionalLeaf.Real<>(name, get));
        }

        Builder<R> day(String name, Function<R, LocalDate> get) {
            return add(new RequiredLeaf.Day<>(name, get));
        }

        <E extends Enum<E>> Builder<R> choice(String name, Class<E> type, Function<R, E> get) {
            return add(new RequiredLeaf.Choice<>(name, type, get));
        }

        <E extends Enum<E>> Builder<R> optionalChoice(String name, Class<E> type, Function<R, @Nullable E> get) {
            return add(new OptionalLeaf.Choice<>(name, type, get));
        }

        Builder<R> optionalFlag(String name, Function<R, @Nullable Boolean> get) {
            return add(new RequiredLeaf.Flag<>(name, get));
        }

        Builder<R> classified(String name, Function<R, @Nullable Coded> get) {
            return add(new OptionalLeaf.Classified<>(name, get));
        }

        Builder<R> texts(String name, Function<R, List<String>> get) {
            return add(new ListLeaf.Texts<>(name, get));
        }

        <P> Builder<R> parts(String name, Layout<P> layout, Function<R, List<P>> get, Function<P, String> line) {
            return add(new ListLeaf.Parts<>(name, layout, get, line));
        }

        <P> Builder<R> part(String name, Layout<P> layout, Function<R, P> get) {
            return add(new Field.Part<>(name, layout, get));
        }

        private Builder<R> add(Field<R> field) {
            fields.add(field);
            return this;
        }

        Layout<R> made(Function<Components, R> make) {
            return new Layout<>(fields, make);
        }
    }
}
