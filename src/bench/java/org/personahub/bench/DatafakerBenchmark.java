package org.personahub.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.datafaker.Faker;
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

/// Datafaker, which fills fields one by one and independently of each other, with ten fields that an identity has too.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 8)
@Measurement(iterations = 8)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DatafakerBenchmark {

    private final Faker faker = new Faker(new Random(1));

    /// Ten fields.
    @Benchmark
    public void tenFields(Blackhole hole) {
        hole.consume(faker.name().firstName());
        hole.consume(faker.name().lastName());
        hole.consume(faker.demographic().sex());
        hole.consume(faker.timeAndDate().birthday());
        hole.consume(faker.address().city());
        hole.consume(faker.address().country());
        hole.consume(faker.nation().language());
        hole.consume(faker.demographic().educationalAttainment());
        hole.consume(faker.demographic().maritalStatus());
        hole.consume(faker.job().title());
    }
}
