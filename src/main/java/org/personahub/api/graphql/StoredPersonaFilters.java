package org.personahub.api.graphql;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.personahub.api.graphql.schema.PersonaFilterInput;
import org.personahub.api.graphql.schema.Sex;
import org.personahub.store.PersonaFilter;
import org.personahub.store.StoredPersona;

/// Turns what clients say about stored people into what the store understands.
@Singleton
class StoredPersonaFilters {

    private final PersonFilters filters;

    StoredPersonaFilters(PersonFilters filters) {
        this.filters = filters;
    }

    /// The store's filter; empty when it names a run that cannot exist, so that nobody matches.
    ///
    /// @throws RequestRefused when a text is no text
    /// @throws org.personahub.engine.architect.InvalidRequirements when a territory or an age is refused
    Optional<PersonaFilter> toStore(@Nullable PersonaFilterInput filter) {
        if (filter == null) {
            return Optional.of(PersonaFilter.ALL);
        }
        List<String> territories = Objects.requireNonNullElse(filter.territories(), List.of());
        List<String> occupationCodes = Objects.requireNonNullElse(filter.occupationCodes(), List.of());
        filters.check(territories, filter.minAge(), filter.maxAge());
        Texts.check("An occupation code", occupationCodes);
        Texts.check("text", filter.text());
        String run = filter.runId();
        Optional<UUID> runId = run == null ? Optional.empty() : RunIds.parse(run);
        if (run != null && runId.filter(id -> !id.equals(StoredPersona.CREATED)).isEmpty()) {
            return Optional.empty();
        }
        Sex sex = filter.sex();
        return Optional.of(new PersonaFilter(
                runId.orElse(null),
                territories,
                sex == null ? null : sex.toEngine(),
                filter.minAge(),
                filter.maxAge(),
                occupationCodes,
                filter.text()));
    }
}
