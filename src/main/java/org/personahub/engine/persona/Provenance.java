package org.personahub.engine.persona;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How each leaf of a person's layout is known, compactly: a list of origins and one index into it for each leaf.
public final class Provenance {

    private final List<Origin> origins;
    private final byte[] byLeaf;

    Provenance(List<Origin> origins, byte[] byLeaf) {
        this.origins = List.copyOf(origins);
        this.byLeaf = byLeaf;
    }

    /// How that leaf is known.
    public Origin of(int leaf) {
        return origins.get(byLeaf[leaf]);
    }

    int leaves() {
        return byLeaf.length;
    }

    List<Origin> origins() {
        return origins;
    }

    int index(int leaf) {
        return byLeaf[leaf];
    }

    /// A provenance to start from and to adapt to one person.
    public Draft draft() {
        return new Draft(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Provenance that && origins.equals(that.origins) && Arrays.equals(byLeaf, that.byLeaf);
    }

    @Override
    public int hashCode() {
        return 31 * origins.hashCode() + Arrays.hashCode(byLeaf);
    }

    /// The provenance of one person while it is being made.
    public static final class Draft {

        private final Map<Origin, Byte> indices = new LinkedHashMap<>();
        private final byte[] byLeaf;

        private Draft(Provenance start) {
            for (Origin origin : start.origins) {
                indices.put(origin, (byte) indices.size());
            }
            byLeaf = start.byLeaf.clone();
        }

        Draft(int leaves) {
            byLeaf = new byte[leaves];
        }

        /// Says how a leaf of this person is known.
        public void set(int leaf, Origin origin) {
            Byte index = indices.get(origin);
            if (index == null) {
                if (indices.size() > Byte.MAX_VALUE) {
                    throw new IllegalStateException("a person cannot have more than 128 different origins");
                }
                index = (byte) indices.size();
                indices.put(origin, index);
            }
            byLeaf[leaf] = index;
        }

        /// The finished provenance.
        public Provenance finish() {
            return new Provenance(List.copyOf(indices.keySet()), byLeaf.clone());
        }
    }
}
