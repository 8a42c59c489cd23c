package org.personahub.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Property
    void everyRunOfCellsGetsItsQuotaRoundedUpOrDown(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long people,
            @ForAll @Size(min = 1, max = 40) List<@LongRange(max = 1L << 40) Long> weights,
            @ForAll @LongRange(min = 0) long anyPhase) {
        long[] given = weights.stream().mapToLong(Long::longValue).toArray();
        given[0] = Math.max(1, given[0]);
        long total = Arrays.stream(given).sum();
        long[] counts = Apportionment.divide(people, given, anyPhase % total);

        assertThat(Arrays.stream(counts).sum()).isEqualTo(people);
        for (int from = 0; from < given.length; from++) {
            long weight = 0;
            long count = 0;
            for (int to = from; to < given.length; to++) {
                weight += given[to];
                count += counts[to];
                assertWithinOne(count, people, weight, total);
            }
        }
    }

    /// |count - people × weight / total| < 1, without rounding.
    private static void assertWithinOne(long count, long people, long weight, long total) {
        BigInteger difference = BigInteger.valueOf(count)
                .multiply(BigInteger.valueOf(total))
                .subtract(BigInteger.valueOf(people).multiply(BigInteger.valueOf(weight)));
        assertThat(difference.abs()).isLessThan(BigInteger.valueOf(total));
    }

    @Test
    void quotasThatAreWholeAreMetExactlyWhateverThePhase() {
        long[] weights = {3, 0, 5, 2};
        for (long phase = 0; phase < 10; phase++) {
            assertThat(Apportionment.divide(20, weights, phase)).containsExactly(6, 0, 10, 4);
        }
    }

    @Test
    void aSmallCellGetsItsTurnAsOftenAsItsWeightSays() {
        long[] weights = {90, 7, 3};
        long[] chosen = new long[3];
        for (long phase = 0; phase < 100; phase++) {
            long[] counts = Apportionment.divide(1, weights, phase);
            for (int cell = 0; cell < 3; cell++) {
                chosen[cell] += counts[cell];
            }
        }

        assertThat(chosen).containsExactly(90, 7, 3);
    }
}
