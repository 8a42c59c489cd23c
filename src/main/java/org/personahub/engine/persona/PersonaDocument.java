package org.personahub.engine.persona;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A person as bytes: what is stored, hashed and sent.
///
/// The layout is binary and explicit, so that equal people have equal bytes on every machine and reading needs no
/// reflection. It begins with a format version; a reader keeps every format it ever wrote.
///
/// @param bytes the document
/// @param fingerprint the hash of the bytes
public record PersonaDocument(byte[] bytes, Fingerprint fingerprint) {

    private static final int FORMAT = 1;

    /// The document of a person.
    public static PersonaDocument encode(Persona persona) {
        DocumentWriter out = new DocumentWriter();
        out.unsigned(FORMAT);
        write(persona.provenance(), out);
        PersonaLayout.LAYOUT.write(persona.content(), out);
        byte[] bytes = out.toByteArray();
        return new PersonaDocument(bytes, Fingerprint.of(bytes));
    }

    /// The person of a document.
    ///
    /// @throws UnreadableDocument when the bytes are no document, or one of a newer engine
    public static Persona decode(byte[] bytes) {
        DocumentReader in = new DocumentReader(bytes);
        long format = in.unsigned();
        if (format != FORMAT) {
            throw new UnreadableDocument("it has format " + format + ", this engine reads format " + FORMAT);
        }
        Provenance provenance = readProvenance(in);
        BitSet written = new BitSet();
        PersonaLayout.Content content = PersonaLayout.LAYOUT.read(in, 0, written);
        in.end();
        return content.with(spread(provenance, written));
    }

    private static void write(Provenance provenance, DocumentWriter out) {
        out.unsigned(provenance.origins().size());
        for (Origin origin : provenance.origins()) {
            out.text(origin.kind().name());
            out.text(origin.source());
        }
        // An index is at most 127, so its byte is its variable-length integer.
        out.unsigned(provenance.byLeaf().length);
        out.bytes(provenance.byLeaf());
    }

    private static Provenance readProvenance(DocumentReader in) {
        int count = in.count();
        List<Origin> origins = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String kind = in.text();
            try {
                origins.add(new Origin(AttributeKind.valueOf(kind), in.text()));
            } catch (IllegalArgumentException unknown) {
                throw new UnreadableDocument(kind + " is no kind of provenance");
            }
        }
        byte[] byLeaf = new byte[in.count()];
        for (int leaf = 0; leaf < byLeaf.length; leaf++) {
            long index = in.unsigned();
            if (index < 0 || index >= origins.size()) {
                throw new UnreadableDocument("a leaf names origin " + index + " of " + origins.size());
            }
            byLeaf[leaf] = (byte) index;
        }
        return new Provenance(origins, byLeaf);
    }

    /// Gives each leaf that the document has its origin; leaves that came later keep their usual one.
    private static Provenance spread(Provenance provenance, BitSet written) {
        if (provenance.byLeaf().length != written.cardinality()) {
            throw new UnreadableDocument(
                    "it has " + written.cardinality() + " leaves and origins of " + provenance.byLeaf().length);
        }
        if (provenance.byLeaf().length == PersonaLayout.LAYOUT.leaves()) {
            return provenance;
        }
        Provenance.Draft draft = AttributeCatalogue.instance().usual().draft();
        int next = 0;
        for (int leaf = written.nextSetBit(0); leaf >= 0; leaf = written.nextSetBit(leaf + 1)) {
            draft.set(leaf, provenance.of(next));
            next++;
        }
        return draft.finish();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonaDocument that && fingerprint.equals(that.fingerprint);
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }
}
