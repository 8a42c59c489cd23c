package org.personahub.bench;

import java.util.Iterator;
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
import org.personahub.engine.architect.Blueprint;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.corpus.Core;
import org.personahub.engine.corpus.Demographics;
import org.personahub.engine.corpus.Strata;
import org.personahub.engine.corpus.Stratum;
import org.personahub.engine.persona.PersonaDocument;
import org.personahub.engine.random.Permutation;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Synthesised;

/// People a second on one core, by how much of each person is made. `identity` draws without its gate; the others keep
/// theirs.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 8)
@Measurement(iterations = 8)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SynthesisBenchmark {

    private static final long SIZE = 1_000_000;

    private final World world = World.load();
    private final Blueprint blueprint = world.blueprint(SIZE, Complexity.HIGH);
    private final Strata strata = Strata.of(world.atlas(), blueprint);
    private final Permutation positions = new Permutation(SIZE, blueprint.seed());
    private final Stages stages = new Stages(world, blueprint);
    private final Corpus basic = world.corpus(SIZE, Complexity.BASIC);
    private final Corpus high = world.corpus(SIZE, Complexity.HIGH);

    private Iterator<Synthesised> people = high.range(0, SIZE).iterator();
    private long next;

    private long ordinal() {
        next = next + 1 == SIZE ? 0 : next + 1;
        return next;
    }

    /// One of many, the same million again and again.
    private Synthesised oneOfMany() {
        if (!people.hasNext()) {
            people = high.range(0, SIZE).iterator();
        }
        return people.next();
    }

    /// Territory, sex and age.
    @Benchmark
    public Stratum stratum() {
        return strata.at(positions.apply(ordinal()));
    }

    /// Territory, sex, age, birth date, education, activity, occupation, income and marital status, their gate kept.
    @Benchmark
    public Demographics coreDemographics() {
        return high.demographics(ordinal());
    }

    /// Core demographics, and beside them place, languages, name, traits, family and household, without a gate.
    @Benchmark
    public Core identity() {
        return stages.core(ordinal());
    }

    /// A person with the shortest texts, all gates kept.
    @Benchmark
    public Synthesised basic() {
        return basic.persona(ordinal());
    }

    /// A person with all texts, all gates kept, made alone.
    @Benchmark
    public Synthesised high() {
        return high.persona(ordinal());
    }

    /// A person with all texts, all gates kept, made as one of many.
    @Benchmark
    public Synthesised highOfMany() {
        return oneOfMany();
    }

    /// One of many with all texts, as the bytes that are stored, with their fingerprint.
    @Benchmark
    public PersonaDocument highDocument() {
        return PersonaDocument.encode(oneOfMany().persona());
    }
}
