package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// One of the five agents a population passes through.
@Description("One of the five agents a population passes through.")
public record Agent(
        @Description("The name it is known by.") String name,
        @Description("What it does.") String role,
        @Description("Whether it can do that now.") boolean ready) {}
