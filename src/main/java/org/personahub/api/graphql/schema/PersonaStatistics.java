package org.personahub.api.graphql.schema;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.personahub.store.PersonaFilter;

/// Counts over stored people.
@Description("Counts over stored people.")
public record PersonaStatistics(@Ignore Optional<PersonaFilter> filter) {}
