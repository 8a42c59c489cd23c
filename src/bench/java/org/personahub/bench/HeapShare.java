package org.personahub.bench;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.architect.PersonaHubArchitect;
import org.personahub.engine.corpus.StratumFilter;
import org.personahub.engine.synthesis.Corpus;

/// What the engine keeps on the heap to answer for a corpus of 10^12 people.
final class HeapShare {

    private static final int PEOPLE = 10_000;

    private HeapShare() {}

    /// Megabytes (10^6 bytes) that atlas, functions and corpus hold after garbage collection, when people, a count and
    /// a page have been asked for.
    static double megabytes() {
        long before = used();
        World world = World.load();
        Corpus corpus = world.corpus(PersonaHubArchitect.MAX_SIZE, Complexity.HIGH);
        for (long ordinal = 0; ordinal < PEOPLE; ordinal++) {
            corpus.persona(ordinal);
        }
        corpus.count(StratumFilter.ALL);
        corpus.ordinals(StratumFilter.ALL, 0, 50);
        long after = used();
        Reference.reachabilityFence(world);
        Reference.reachabilityFence(corpus);
        return (after - before) / 1e6;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
