package org.personahub.orchestration;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// How many chunks are in flight, and how many may be: the bound can move while chunks are.
final class InFlight {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int limit;
    private int inFlight;
    private boolean refused;

    InFlight(int limit) {
        this.limit = limit;
    }

    /// Waits until that many more chunks may be in flight, or all that ever may be, and answers how many may.
    int awaitRoom(int wanted) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (limit - inFlight < Math.min(wanted, limit)) {
                refused = true;
                changed.await();
            }
            return limit - inFlight;
        } finally {
            lock.unlock();
        }
    }

    /// Counts chunks that are in flight now.
    void begin(int chunks) {
        lock.lock();
        try {
            inFlight += chunks;
        } finally {
            lock.unlock();
        }
    }

    /// Counts a chunk that is not any more.
    void end() {
        lock.lock();
        try {
            inFlight--;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Moves the bound; what is in flight beyond it ends by itself.
    void limit(int chunks) {
        lock.lock();
        try {
            limit = chunks;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Whether another chunk had to wait since this was last asked.
    boolean wasFull() {
        lock.lock();
        try {
            boolean was = refused;
            refused = limit <= inFlight;
            return was;
        } finally {
            lock.unlock();
        }
    }

    /// How many are in flight.
    int size() {
        lock.lock();
        try {
            return inFlight;
        } finally {
            lock.unlock();
        }
    }
}
