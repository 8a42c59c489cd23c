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
import org.personahub.engine.atlas.Atlas;

/// Loading the atlas as a starting service does: once, in a fresh machine, with nothing compiled.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AtlasBenchmark {

    /// The first load of a process.
    @Benchmark
    @Fork(9)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Atlas firstLoad() {
        return Atlas.load();
    }
}
