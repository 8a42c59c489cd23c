package org.personahub.orchestration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class InFlightTest {

    private static final int SOON = 50;
    private static final int DEADLINE = 10_000;

    private final InFlight inFlight = new InFlight(4);

    @Test
    void thereIsRoomUntilTheLimit() throws Exception {
        assertThat(inFlight.awaitRoom(1)).isEqualTo(4);
        inFlight.begin(3);
        assertThat(inFlight.awaitRoom(1)).isEqualTo(1);
        inFlight.begin(1);

        CompletableFuture<Integer> room = room(2);
        assertStillWaiting(room);
        inFlight.end();
        assertStillWaiting(room);
        inFlight.end();
        assertThat(room.get(DEADLINE, TimeUnit.MILLISECONDS)).isEqualTo(2);
    }

    @Test
    void aHigherLimitMakesRoomAtOnce() throws Exception {
        inFlight.begin(4);
        CompletableFuture<Integer> room = room(1);
        assertStillWaiting(room);
        inFlight.limit(6);
        assertThat(room.get(DEADLINE, TimeUnit.MILLISECONDS)).isEqualTo(2);
    }

    @Test
    void aLowerLimitLetsWhatIsInFlightEnd() throws Exception {
        inFlight.begin(4);
        inFlight.limit(2);
        CompletableFuture<Integer> room = room(1);
        inFlight.end();
        inFlight.end();
        assertStillWaiting(room);
        inFlight.end();
        assertThat(room.get(DEADLINE, TimeUnit.MILLISECONDS)).isEqualTo(1);
        assertThat(inFlight.size()).isEqualTo(1);
    }

    @Test
    void whoWantsMoreThanTheLimitGetsAllOfIt() throws Exception {
        assertThat(inFlight.awaitRoom(100)).isEqualTo(4);
    }

    @Test
    void itRemembersThatItWasFull() throws Exception {
        assertThat(inFlight.wasFull()).isFalse();
        inFlight.begin(4);
        CompletableFuture<Integer> room = room(1);
        assertStillWaiting(room);
        inFlight.end();
        room.get(DEADLINE, TimeUnit.MILLISECONDS);

        assertThat(inFlight.wasFull()).isTrue();
        assertThat(inFlight.wasFull()).isFalse();
    }

    private CompletableFuture<Integer> room(int wanted) {
        CompletableFuture<Integer> room = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                room.complete(inFlight.awaitRoom(wanted));
            } catch (InterruptedException interrupted) {
                room.completeExceptionally(interrupted);
            }
        });
        return room;
    }

    private static void assertStillWaiting(CompletableFuture<Integer> room) {
        assertThatThrownBy(() -> room.get(SOON, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }
}
