package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
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

    private final Corpora corpora;

    ChunkSynthesis(Corpora corpora) {
        this.corpora = corpora;
    }

    /// The people of the leased chunk.
    ///
    /// @throws LeaseLost as soon as the lease is
    MadeChunk make(HeldLease held) {
        held.check();
        Lease lease = held.lease();
        Corpus corpus = corpora.of(lease);
        PersonaRows rows = new PersonaRows(lease.runId(), lease.owner(), lease.count());
        Map<Long, List<Finding>> quarantined = new TreeMap<>();
        Fingerprint checksum = Fingerprint.ZERO;
        Iterator<Synthesised> people =
                corpus.range(lease.fromOrdinal(), lease.count()).iterator();
        for (long ordinal = lease.fromOrdinal(); people.hasNext(); ordinal++) {
            held.check();
            Synthesised synthesised = people.next();
            if (synthesised.passed()) {
                PersonaDocument document = PersonaDocument.encode(synthesised.persona());
                rows.add(ordinal, synthesised.persona(), document);
                checksum = checksum.plus(document.fingerprint());
            } else {
                quarantined.put(ordinal, synthesised.findings());
            }
        }
        return new MadeChunk(rows, quarantined, checksum);
    }
}
