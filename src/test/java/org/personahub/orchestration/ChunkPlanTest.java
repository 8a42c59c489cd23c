package org.personahub.orchestration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ChunkPlanTest {

    private static final RunsConfig CONFIG = new Usual();

    @Property
    void itsChunksHoldEverybodyAndNoneIsEmptyOrTooLarge(
            @ForAll @LongRange(min = 1, max = 2_000_000_000L) long count,
            @ForAll @IntRange(min = 1, max = 256) int cores) {
        ChunkPlan plan = ChunkPlan.of(count, cores, CONFIG);

        assertThat((long) plan.chunks() * plan.size()).isGreaterThanOrEqualTo(count);
        assertThat((plan.chunks() - 1L) * plan.size()).isLessThan(count);
        assertThat(plan.size()).isBetween(1, CONFIG.chunkSize());
    }

    @Test
    void aSmallRunStillHasSeveralChunksForEachCore() {
        assertThat(ChunkPlan.of(1000, 2, CONFIG)).isEqualTo(new ChunkPlan(125, 8));
    }

    @Test
    void moreThanTheMostChunksAreRefusedWithTheNumberOfPeopleThatFit() {
        assertThatThrownBy(() -> ChunkPlan.of(2_000_000_001L, 2, CONFIG))
                .isInstanceOfSatisfying(
                        RunRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(RunRefused.Code.RUN_TOO_LARGE))
                .hasMessageContaining("at most 2000000000 people")
                .hasMessageContaining("give 'count'");
    }

    private static final class Usual implements RunsConfig {

        @Override
        public long ownPartitionFrom() {
            return 100_000;
        }

        @Override
        public int chunkSize() {
            return 2000;
        }

        @Override
        public int maxChunks() {
            return 1_000_000;
        }

        @Override
        public Duration progressInterval() {
            return Duration.ofMillis(250);
        }

        @Override
        public boolean welcome() {
            return true;
        }
    }
}
