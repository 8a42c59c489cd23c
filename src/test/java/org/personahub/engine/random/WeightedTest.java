package org.personahub.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeightedTest {

    private static final StreamKey KEY = StreamKey.of("test");
    private static final List<String> VALUES = List.of("a", "b", "c");

    private static List<String> picks(Weighted<String> weighted) {
        RandomStream stream = PersonaStreams.of(1, 1, KEY, 0).stream(KEY);
        return Stream.generate(() -> weighted.pick(stream)).limit(100).toList();
    }

    @Test
    void deferredValuesAreReadOnceAndDrawnAsIfTheyHadBeenThereAlways() {
        AtomicInteger reads = new AtomicInteger();
        Weighted<String> now = Weighted.of(VALUES, new double[] {1, 2, 3});
        Weighted<String> deferred = Weighted.deferred(() -> {
            reads.incrementAndGet();
            return Weighted.of(VALUES, new double[] {1, 2, 3});
        });

        assertThat(reads).hasValue(0);
        assertThat(picks(deferred)).isEqualTo(picks(now));
        assertThat(deferred.values()).isEqualTo(VALUES);
        assertThat(reads).hasValue(1);
    }

    @Test
    void weightsThatMakeNoDistributionAreRefusedAtOnce() {
        assertThatThrownBy(() -> Weighted.of(VALUES, _ -> 0)).hasMessageContaining("above zero");
        assertThatThrownBy(() -> Weighted.of(VALUES, new double[] {1})).hasMessageContaining("1 weights");
        assertThatThrownBy(() -> Weighted.of(List.of(), _ -> 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
