package org.personahub.orchestration;

import java.util.stream.LongStream;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.architect.Requirements;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.persona.Fingerprint;
import org.personahub.engine.persona.PersonaDocument;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Synthesis;

/// What the engine alone, without any queue or database, says about a run.
final class Undisturbed {

    private Undisturbed() {}

    /// The checksum of a run of that many people of seed 42 and complexity MODERATE.
    static Fingerprint checksum(int people) {
        Atlas atlas = Atlas.load();
        Requirements requirements = Requirements.ofSize(people).withSeed(42).withComplexity(Complexity.MODERATE);
        Blueprint blueprint = new PersonaHubArchitect(atlas).design(requirements);
        Corpus corpus = Corpus.of(atlas, new Synthesis(atlas), blueprint);
        return LongStream.range(0, people)
                .parallel()
                .mapToObj(corpus::persona)
                .filter(person -> person.passed())
                .map(person -> PersonaDocument.encode(person.persona()).fingerprint())
                .reduce(Fingerprint.ZERO, Fingerprint::plus);
    }
}
