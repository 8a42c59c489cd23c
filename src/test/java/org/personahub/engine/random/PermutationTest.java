package org.personahub.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PermutationTest {

    @Property
    void everyValueComesBack(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long size,
            @ForAll long key,
            @ForAll @LongRange(min = 0) long any) {
        Permutation permutation = new Permutation(size, key);
        long value = any % size;
        long image = permutation.apply(value);

        assertThat(image).isBetween(0L, size - 1);
        assertThat(permutation.inverse(image)).isEqualTo(value);
    }

    @Property(tries = 200)
    void everyPlaceIsTakenOnce(@ForAll @IntRange(min = 1, max = 3000) int size, @ForAll long key) {
        Permutation permutation = new Permutation(size, key);

        assertThat(LongStream.range(0, size).map(permutation::apply).distinct().count())
                .isEqualTo(size);
    }

    @Test
    void neighboursAreScattered() {
        Permutation permutation = new Permutation(1_000_000, 42);
        long close = LongStream.range(0, 10_000)
                .filter(i -> Math.abs(permutation.apply(i) - permutation.apply(i + 1)) < 1_000)
                .count();

        // Two random places of a million are closer than a thousand in two of a thousand cases.
        assertThat(close).isLessThan(60);
    }

    @Test
    void whatIsOutsideIsRefused() {
        Permutation permutation = new Permutation(10, 1);

        assertThatThrownBy(() -> permutation.apply(10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> permutation.inverse(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Permutation(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
