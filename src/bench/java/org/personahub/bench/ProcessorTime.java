package org.personahub.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.persona.PersonaDocument;
import org.personahub.engine.synthesis.Corpus;

/// People with all texts, with their bytes and fingerprint, for each second that one thread spent on a processor.
///
/// Other programs on a machine take time from a thread, but hardly any from this count.
final class ProcessorTime {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 8;
    private static final int PEOPLE = 20_000;

    private ProcessorTime() {}

    /// The rate of each round once the code is compiled.
    static Statistics highDocumentsASecond() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Corpus corpus = World.load().corpus(1_000_000, Complexity.HIGH);
        ListStatistics rates = new ListStatistics();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long before = threads.getCurrentThreadCpuTime();
            for (long ordinal = 0; ordinal < PEOPLE; ordinal++) {
                PersonaDocument.encode(
                        corpus.persona(round * (long) PEOPLE + ordinal).persona());
            }
            if (round >= WARM_UP) {
                rates.addValue(PEOPLE * 1e9 / (threads.getCurrentThreadCpuTime() - before));
            }
        }
        return rates;
    }
}
