package org.personahub.engine.persona;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    List<Origin> origins() {
        return origins;
    }

    /// The index of each leaf's origin, 0 to 127; not to be changed.
    byte[] byLeaf() {
        return byLeaf;
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

        private final List<Origin> origins;
        private final byte[] byLeaf;

        private Draft(Provenance start) {
            origins = new ArrayList<>(start.origins);
            byLeaf = start.byLeaf.clone();
        }

        Draft(int leaves) {
            origins = new ArrayList<>();
            byLeaf = new byte[leaves];
        }

        /// Says how a leaf of this person is known.
        public void set(int leaf, Origin origin) {
            byLeaf[leaf] = index(origin);
        }

        /// Says how several leaves of this person are known.
        public void set(int[] leaves, Origin origin) {
            byte index = index(origin);
            for (int leaf : leaves) {
                byLeaf[leaf] = index;
            }
        }

        private byte index(Origin origin) {
            int index = origins.indexOf(origin);
            if (index < 0) {
                if (origins.size() > Byte.MAX_VALUE) {
                    throw new IllegalStateException("a person cannot have more than 128 different origins");
                }
                index = origins.size();
                origins.add(origin);
            }
            return (byte) index;
        }

        /// The finished provenance.
        public Provenance finish() {
            return new Provenance(origins, byLeaf.clone());
        }
    }
}
