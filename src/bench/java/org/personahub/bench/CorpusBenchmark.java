package org.personahub.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.atlas.Sex;
import org.personahub.engine.corpus.StratumFilter;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Synthesised;

/// What an addressable corpus answers, and how long that takes at each size.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@Fork(1)
@Warmup(iterations = 8)
@Measurement(iterations = 8)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CorpusBenchmark {

    private static final StratumFilter FILTER = new StratumFilter(List.of("NG", "KE", "DE"), Sex.FEMALE, 30, 39);
    private static final int PAGE = 50;

    /// Odd and not a multiple of five, so that its steps reach every ordinal and every page of a size.
    private static final long STRIDE = 618_033_988_751L;

    @Param({"1000", "1000000", "1000000000", "1000000000000"})
    long size;

    private final World world = World.load();
    private Corpus corpus = world.corpus(1, Complexity.HIGH);
    private long accepted;
    private long next;

    /// Designs the corpus.
    @Setup
    public void design() {
        corpus = world.corpus(size, Complexity.HIGH);
        accepted = corpus.count(FILTER);
    }

    private long somewhere(long bound) {
        next = Math.floorMod(next + STRIDE, size);
        return Math.floorMod(next, Math.max(1, bound));
    }

    /// One person with all texts.
    @Benchmark
    public Synthesised personaByOrdinal() {
        return corpus.persona(somewhere(size));
    }

    /// Fifty people with all texts, made on all processors, from anywhere among the women of 30 to 39 of three
    /// territories.
    @Benchmark
    public List<Synthesised> pageUnderFilter() {
        return corpus.page(corpus.ordinals(FILTER, somewhere(accepted - PAGE), PAGE));
    }

    /// How many women of 30 to 39 live in three territories.
    @Benchmark
    public long countUnderFilter() {
        return corpus.count(FILTER);
    }

    /// Designing a corpus of this size: every stratum is apportioned.
    @Benchmark
    public Corpus designed() {
        return world.corpus(size, Complexity.HIGH);
    }
}
