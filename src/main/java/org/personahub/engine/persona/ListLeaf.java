package org.personahub.engine.persona;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A component of which there may be any number.
sealed interface ListLeaf<R> extends Leaf<R> {

    record Texts<R>(String name, Function<R, List<String>> get) implements ListLeaf<R> {

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
            implements ListLeaf<R> {

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
}
