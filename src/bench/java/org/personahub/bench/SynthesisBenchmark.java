package org.personahub.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.composer.Anchors;
import org.personahub.engine.composer.SyntheticDataComposer;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.corpus.PersonaCorpusGenerator;
import org.personahub.engine.corpus.Strata;
import org.personahub.engine.corpus.Stratum;
import org.personahub.engine.design.PolyModalPersonaDesigner;
import org.personahub.engine.persona.AttributeCatalogue;
import org.personahub.engine.persona.PersonaDocument;
import org.personahub.engine.random.Permutation;
import org.personahub.engine.random.PersonaStreams;
import org.personahub.engine.random.StreamKey;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Synthesised;

/// People a second on one core, by how much of each person is made. The first three rows compose the stages without
/// their gates; the others are the whole function.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 8)
@Measurement(iterations = 8)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SynthesisBenchmark {

    private static final long SIZE = 1_000_000;
    private static final StreamKey IDENTITY = StreamKey.of("identity");

    private final World world = World.load();
    private final Blueprint blueprint = world.blueprint(SIZE, Complexity.HIGH);
    private final Strata strata = Strata.of(world.atlas(), blueprint);
    private final Permutation positions = new Permutation(SIZE, blueprint.seed());
    private final PersonaCorpusGenerator generator = new PersonaCorpusGenerator(world.atlas());
    private final PolyModalPersonaDesigner designer = new PolyModalPersonaDesigner();
    private final SyntheticDataComposer composer = new SyntheticDataComposer(world.atlas());
    private final Corpus basic = world.corpus(SIZE, Complexity.BASIC);
    private final Corpus high = world.corpus(SIZE, Complexity.HIGH);
    private long next;

    private long ordinal() {
        next = next + 1 == SIZE ? 0 : next + 1;
        return next;
    }

    private PersonaStreams streams(long ordinal, StreamKey stage) {
        return PersonaStreams.of(blueprint.seed(), ordinal, stage, 0);
    }

    private Core core(long ordinal) {
        return generator.generate(
                strata.at(positions.apply(ordinal)),
                blueprint.asOf(),
                streams(ordinal, IDENTITY),
                AttributeCatalogue.instance().usual().draft());
    }

    /// Territory, sex and age.
    @Benchmark
    public Stratum stratum() {
        return strata.at(positions.apply(ordinal()));
    }

    /// Stratum, identity and traits.
    @Benchmark
    public Core demographics() {
        return core(ordinal());
    }

    /// Everything but the texts.
    @Benchmark
    public void attributesWithoutText(Blackhole hole) {
        long ordinal = ordinal();
        Core core = core(ordinal);
        Anchors anchors = designer.anchor(core, blueprint, streams(ordinal, PolyModalPersonaDesigner.STAGE));
        hole.consume(composer.visual(core, anchors, streams(ordinal, SyntheticDataComposer.VISUAL)));
        hole.consume(composer.behavioral(core, anchors, streams(ordinal, SyntheticDataComposer.BEHAVIORAL)));
        hole.consume(composer.experiential(core, anchors, streams(ordinal, SyntheticDataComposer.EXPERIENTIAL)));
        hole.consume(composer.contextual(core));
    }

    /// A person with the shortest texts, all gates kept.
    @Benchmark
    public Synthesised basic() {
        return basic.persona(ordinal());
    }

    /// A person with all texts, all gates kept.
    @Benchmark
    public Synthesised high() {
        return high.persona(ordinal());
    }

    /// A person with all texts, as the bytes that are stored, with their fingerprint.
    @Benchmark
    public PersonaDocument highDocument() {
        return PersonaDocument.encode(high.persona(ordinal()).persona());
    }
}
