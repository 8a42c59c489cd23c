package org.personahub.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Iterator;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.persona.PersonaDocument;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Synthesised;

/// People for each second that one thread spent on a processor.
///
/// Other programs on a machine take time from a thread, but hardly any from this count.
final class ProcessorTime {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 8;
    private static final long SIZE = 1_000_000;

    /// Keeps the compiler from leaving out what nobody would see.
    private static volatile @Nullable Object last;

    private ProcessorTime() {}

    /// People with all texts, with their bytes and fingerprint.
    static Statistics highDocumentsASecond() {
        Iterator<Synthesised> people =
                World.load().corpus(SIZE, Complexity.HIGH).range(0, SIZE).iterator();
        return aSecond(20_000, _ -> PersonaDocument.encode(people.next().persona()));
    }

    /// People as far as statistics count them.
    static Statistics coreDemographicsASecond() {
        Corpus corpus = World.load().corpus(SIZE, Complexity.BASIC);
        return aSecond(75_000, corpus::demographics);
    }

    /// People with all attributes of HIGH that are no texts.
    static Statistics attributesWithoutTextASecond() {
        World world = World.load();
        Stages stages = new Stages(world, world.blueprint(SIZE, Complexity.HIGH));
        return aSecond(40_000, stages::withoutText);
    }

    /// The rate of each round once the code is compiled.
    private static Statistics aSecond(int people, LongFunction<Object> make) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        ListStatistics rates = new ListStatistics();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long before = threads.getCurrentThreadCpuTime();
            for (int person = 0; person < people; person++) {
                last = make.apply((long) round * people + person);
            }
            if (round >= WARM_UP) {
                rates.addValue(people * 1e9 / (threads.getCurrentThreadCpuTime() - before));
            }
        }
        return rates;
    }
}
