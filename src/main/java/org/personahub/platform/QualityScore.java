package org.personahub.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.List;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.persona.Persona;
import org.personahub.engine.quality.FidelityAuditor;
import org.personahub.engine.quality.FidelityReport;
import org.personahub.engine.quality.Measure;
import org.personahub.engine.quality.Population;
import org.personahub.engine.quality.TextAuditor;
import org.personahub.engine.quality.TextReport;
import org.personahub.engine.synthesis.Corpus;
import org.personahub.engine.synthesis.Synthesised;
import org.personahub.orchestration.Corpora;
import org.personahub.orchestration.RunView;

/// How good the people of a run are, as one figure: which part of all measures they meet. A run stores exactly the
/// people of its corpus, so the corpus is measured.
@ApplicationScoped
class QualityScore {

    /// Reading texts takes memory for all of them.
    private static final long MOST_READ = 10_000;

    private final Corpora corpora;
    private final FidelityAuditor fidelity;

    QualityScore(Corpora corpora, FidelityAuditor fidelity) {
        this.corpora = corpora;
        this.fidelity = fidelity;
    }

    /// The score of a finished run.
    ///
    /// @param sample at most that many people are measured, those with the first ordinals
    Score of(RunView run, long sample) {
        long people = Math.min(sample, run.count());
        // Who people are does not depend on the complexity, and the least is the fastest.
        FidelityReport close = fidelity.audit(people(run, Complexity.BASIC, people), Population.of(run.blueprint()));
        TextReport texts =
                new TextAuditor().audit(people(run, run.blueprint().complexity(), Math.min(people, MOST_READ)));
        List<TextReport.Line> read =
                texts.lines().stream().filter(line -> line.sample() > 0).toList();
        long settled = run.completed() + run.rejected();
        return new Score(
                settled == 0 ? 0 : (double) run.completed() / settled,
                (int) close.measures().stream().filter(Measure::passed).count(),
                close.measures().size(),
                (int) read.stream().filter(TextReport.Line::passed).count(),
                read.size());
    }

    private Iterator<Persona> people(RunView run, Complexity complexity, long count) {
        Corpus corpus = corpora.open(run.blueprint().requirements().withComplexity(complexity));
        return corpus.range(run.fromOrdinal(), count).map(Synthesised::persona).iterator();
    }

    /// What was met.
    ///
    /// @param gates the share of people who passed the gates, 0 to 1
    record Score(double gates, int fidelityMet, int fidelityMeasures, int textsMet, int textMeasures) {

        /// The share of all measures met, the gates being one of them, 0 to 1.
        double score() {
            return (gates + fidelityMet + textsMet) / (1 + fidelityMeasures + textMeasures);
        }
    }
}
