package org.personahub.api.graphql;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.personahub.api.graphql.schema.Corpus;
import org.personahub.api.graphql.schema.FidelityReport;
import org.personahub.api.graphql.schema.PipelineRun;
import org.personahub.engine.architect.Complexity;
import org.personahub.engine.atlas.Atlas;
import org.personahub.engine.quality.Population;
import org.personahub.engine.synthesis.Synthesised;
import org.personahub.orchestration.Corpora;
import org.personahub.orchestration.PersonaSynthesisOrchestrator;
import org.personahub.orchestration.RunView;
import org.personahub.store.Owner;
import org.personahub.store.Personas;

/// Measuring corpora and runs against what is known of the population they stand for.
@GraphQLApi
@DefaultNonNull
@RunOnVirtualThread
public class FidelityApi {

    /// How many people are measured when nobody says.
    static final String DEFAULT_SAMPLE = "10000";

    /// The most people that one report measures.
    static final int MAX_SAMPLE = 100_000;

    private final FidelityDesk desk;
    private final Corpora corpora;
    private final Personas personas;
    private final PersonaSynthesisOrchestrator orchestrator;
    private final Atlas atlas;

    FidelityApi(
            FidelityDesk desk,
            Corpora corpora,
            Personas personas,
            PersonaSynthesisOrchestrator orchestrator,
            Atlas atlas) {
        this.desk = desk;
        this.corpora = corpora;
        this.personas = personas;
        this.orchestrator = orchestrator;
        this.atlas = atlas;
    }

    @Description(
            "How close its people are to the population they stand for, measured on those with the first ordinals, "
                    + "which are a fair sample.")
    public FidelityReport fidelity(
            @Source Corpus corpus,
            @Description("How many people to measure, 1 to 100000; all when the corpus has fewer.")
                    @Nullable
                    @DefaultValue(DEFAULT_SAMPLE)
                    Integer sampleSize) {
        long sample = Math.min(checked(sampleSize), corpus.size());
        var blueprint = corpus.people().blueprint();
        // Who people are does not depend on the complexity, and the least is the fastest.
        var people = corpora.open(blueprint.requirements().withComplexity(Complexity.BASIC));
        return FidelityReport.of(desk.audit(
                () -> people.range(0, sample).map(Synthesised::persona).iterator(), Population.of(blueprint)));
    }

    @Description(
            "How close the people it stored so far are to the population they stand for, measured on those with the "
                    + "first ordinals, which are a fair sample.")
    public FidelityReport fidelity(
            @Source PipelineRun run,
            @Description("How many people to measure, 1 to 100000; all when the run has stored fewer.")
                    @Nullable
                    @DefaultValue(DEFAULT_SAMPLE)
                    Integer sampleSize) {
        int sample = checked(sampleSize);
        UUID id = RunIds.require(run.id());
        RunView known = orchestrator
                .find(Owner.LOCAL, id)
                .orElseThrow(() -> new RequestRefused(
                        ErrorCode.RUN_NOT_FOUND, "The run " + id + " was deleted while it was looked at."));
        if (!known.blueprint().atlasVersion().equals(atlas.version())) {
            throw new RequestRefused(
                    ErrorCode.ENGINE_MISMATCH,
                    "The run " + id + " was made with atlas "
                            + known.blueprint().atlasVersion() + "; measure it with a service that has that atlas.");
        }
        return FidelityReport.of(
                desk.audit(() -> new StoredPeople(personas, id, sample), Population.of(known.blueprint())));
    }

    private static int checked(@Nullable Integer sampleSize) {
        int sample = Objects.requireNonNullElseGet(sampleSize, () -> Integer.valueOf(DEFAULT_SAMPLE));
        if (sample < 1 || sample > MAX_SAMPLE) {
            throw new RequestRefused(
                    ErrorCode.INVALID_VALUE,
                    "sampleSize is " + sample + "; give a number from 1 to " + MAX_SAMPLE + ".");
        }
        return sample;
    }
}
