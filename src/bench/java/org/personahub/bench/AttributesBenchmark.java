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

/// People a second on one core with all attributes that are no texts, by complexity.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 8)
@Measurement(iterations = 8)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AttributesBenchmark {

    private static final long SIZE = 1_000_000;

    @Param({"BASIC", "MODERATE", "HIGH"})
    Complexity complexity = Complexity.HIGH;

    private final World world = World.load();
    private Stages stages = new Stages(world, world.blueprint(SIZE, complexity));
    private long next;

    /// Takes the complexity that is measured.
    @Setup
    public void design() {
        stages = new Stages(world, world.blueprint(SIZE, complexity));
    }

    /// Identity, traits, family and four modalities, without their gates.
    @Benchmark
    public List<Object> withoutText() {
        next = next + 1 == SIZE ? 0 : next + 1;
        return stages.withoutText(next);
    }
}
