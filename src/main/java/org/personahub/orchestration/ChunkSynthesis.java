package org.personahub.orchestration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.personahub.engine.community.Community;
import org.personahub.engine.community.skeleton.Households;
import org.personahub.engine.community.skeleton.Members;
import org.personahub.engine.community.ties.TieRow;
import org.personahub.engine.persona.Fingerprint;
import org.personahub.engine.persona.PersonaDocument;
import org.personahub.engine.synthesis.Finding;
import org.personahub.engine.synthesis.Population;
import org.personahub.engine.synthesis.Synthesised;
import org.personahub.orchestration.ChunkStream.Part;
import org.personahub.store.CommunityRows;
import org.personahub.store.Lease;
import org.personahub.store.PersonaRows;

/// Makes the people of a chunk: synthesis, gates, encoding and compression, all of it work for a processor.
@ApplicationScoped
class ChunkSynthesis {

    private final Corpora corpora;

    ChunkSynthesis(Corpora corpora) {
        this.corpora = corpora;
    }

    /// Puts the people of the leased chunk into the stream, whatever happens: its last part is how it ended.
    void make(ChunkStream stream) {
        Part last;
        try {
            last = new Part.Made(people(stream));
        } catch (RuntimeException failure) {
            last = new Part.Failed(failure);
        } catch (Error failure) {
            last = new Part.Failed(new IllegalStateException(failure.toString(), failure));
        }
        stream.end(last);
    }

    private MadeChunk people(ChunkStream stream) {
        long begun = System.nanoTime();
        Lease lease = stream.held().lease();
        stream.held().check();
        Population population = corpora.of(lease);
        PersonaRows rows = new PersonaRows(lease.runId(), lease.owner(), lease.storage());
        Map<Long, List<Finding>> quarantined = new TreeMap<>();
        Fingerprint checksum = Fingerprint.ZERO;
        Iterator<Synthesised> made =
                population.range(lease.fromOrdinal(), lease.count()).iterator();
        for (long ordinal = lease.fromOrdinal(); made.hasNext(); ordinal++) {
            stream.held().check();
            Synthesised synthesised = made.next();
            if (synthesised.passed()) {
                PersonaDocument document = PersonaDocument.encode(synthesised.persona());
                rows.add(ordinal, synthesised.persona(), document);
                checksum = checksum.plus(document.fingerprint());
                if (rows.makeSlice()) {
                    stream.put(new Part.Slice(rows.slice()));
                }
            } else {
                quarantined.put(ordinal, synthesised.findings());
            }
        }
        stream.put(new Part.Slice(rows.slice()));
        @Nullable CommunityRows community = community(population, lease);
        Duration all = Duration.ofNanos(System.nanoTime() - begun);
        return new MadeChunk(
                lease.count() - quarantined.size(),
                quarantined,
                checksum,
                community,
                all.minus(stream.waited()),
                stream.waited());
    }

    /// Who lives with whom and who is tied to whom in the chunk; null when its people are strangers.
    private static @Nullable CommunityRows community(Population population, Lease lease) {
        if (!(population instanceof Community community)) {
            return null;
        }
        CommunityRows rows = new CommunityRows(lease.runId());
        Members members = community.skeleton().members();
        Households households = community.skeleton().households();
        int from = Math.toIntExact(lease.fromOrdinal());
        if (from == 0) {
            rows.name(community.life().name());
        }
        for (int member = from; member < from + lease.count(); member++) {
            int household = members.household(member);
            rows.addMember(member, household, TieRow.encode(community.ties().of(member)));
            if (households.first(household) == member) {
                rows.addHousehold(household, member, households.size(household), households.type(household));
            }
        }
        return rows;
    }
}
