package org.personahub.api.graphql;

import java.util.Optional;
import java.util.UUID;

/// The ids of pipeline runs as clients see them.
final class RunIds {

    private RunIds() {}

    /// The run's id with that text, if it is one. Every id has exactly one text.
    static Optional<UUID> parse(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /// The run's id with that text.
    ///
    /// @throws RequestRefused RUN_NOT_FOUND when it is none
    static UUID require(String text) {
        return parse(text).orElseThrow(RunIds::refusal);
    }

    /// RUN_NOT_FOUND.
    static RequestRefused refusal() {
        return new RequestRefused(
                ErrorCode.RUN_NOT_FOUND,
                "No pipeline run has that id; the query 'pipelineRuns' lists those there are.");
    }
}
