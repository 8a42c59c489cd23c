package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.personahub.engine.persona.Fingerprint;
import org.personahub.engine.persona.PersonaDocument;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Finding;
import org.personahub.engine.synthesis.Synthesised;
import org.personahub.store.Lease;
import org.personahub.store.PersonaRows;

/// Makes the people of a chunk: synthesis, gates, encoding and compression, all of it work for a processor.
@ApplicationScoped
class ChunkSynthesis {

    private static final double NANOS_PER_SECOND = 1e9;

    private final Corpora corpora;

    ChunkSynthesis(Corpora corpora) {
        this.corpora = corpora;
    }

    /// The people of the leased chunk.
    ///
    /// @throws LeaseLost as soon as the lease is
    MadeChunk make(HeldLease held) {
        held.check();
        long begun = System.nanoTime();
        Lease lease = held.lease();
        Corpus corpus = corpora.of(lease);
        PersonaRows rows = new PersonaRows(lease.runId(), lease.owner(), lease.count());
        Map<Long, List<Finding>> quarantined = new TreeMap<>();
        Fingerprint checksum = Fingerprint.ZERO;
        for (long ordinal = lease.fromOrdinal(); ordinal < lease.fromOrdinal() + lease.count(); ordinal++) {
            held.check();
            Synthesised synthesised = corpus.persona(ordinal);
            if (synthesised.passed()) {
                PersonaDocument document = PersonaDocument.encode(synthesised.persona());
                rows.add(ordinal, synthesised.persona(), document);
                checksum = checksum.plus(document.fingerprint());
            } else {
                quarantined.put(ordinal, synthesised.findings());
            }
        }
        return new MadeChunk(rows, quarantined, checksum, (System.nanoTime() - begun) / NANOS_PER_SECOND);
    }
}
