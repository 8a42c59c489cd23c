package org.personahub.orchestration;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.personahub.store.PersonaRows;

/// A chunk on its way from the thread that makes it to the one that stores it, slice by slice: it is never whole in
/// memory, and whoever makes it waits when the database takes no more.
final class ChunkStream {

    /// One is written while this one waits and the next one is made.
    private static final int WAITING_SLICES = 1;

    private static final Duration LOOK_UP = Duration.ofMillis(200);

    private final HeldLease held;
    private final Consumer<ChunkStream> begin;
    private final BlockingQueue<Part> parts = new ArrayBlockingQueue<>(WAITING_SLICES);
    private boolean begun;
    private long waitedNanos;

    /// An empty one.
    ///
    /// @param begin has its parts taken by another thread; it is called once, before the first one is put
    ChunkStream(HeldLease held, Consumer<ChunkStream> begin) {
        this.held = held;
        this.begin = begin;
    }

    HeldLease held() {
        return held;
    }

    /// Hands a part over.
    ///
    /// @throws LeaseLost when the lease is lost
    void put(Part part) {
        if (!begun) {
            begun = true;
            begin.accept(this);
        }
        long before = System.nanoTime();
        try {
            while (!parts.offer(part, LOOK_UP.toMillis(), TimeUnit.MILLISECONDS)) {
                held.check();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new LeaseLost(held.lease());
        } finally {
            waitedNanos += System.nanoTime() - before;
        }
    }

    /// Hands the last part over; when the lease is lost, whoever takes parts knows that by itself.
    void end(Part last) {
        try {
            put(last);
        } catch (LeaseLost known) {
            held.lose();
        }
    }

    /// The next part.
    ///
    /// @throws LeaseLost when the lease is lost and nothing is there
    Part take() {
        try {
            while (true) {
                Part part = parts.poll(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS);
                if (part != null) {
                    return part;
                }
                held.check();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new LeaseLost(held.lease());
        }
    }

    /// How long `put` has waited; for the thread that puts.
    Duration waited() {
        return Duration.ofNanos(waitedNanos);
    }

    /// What goes through it: slices, then one of the others.
    sealed interface Part {

        /// Some people.
        record Slice(PersonaRows.Slice rows) implements Part {}

        /// All people were put.
        record Made(MadeChunk chunk) implements Part {}

        /// They could not be made.
        record Failed(RuntimeException cause) implements Part {}
    }
}
