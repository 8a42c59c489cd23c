package org.personahub.api.graphql.schema;

import org.eclipse.microprofile.graphql.Description;

/// How many ties a layer has.
@Description("How many ties a layer has.")
public record LayerCount(
        @Description("The layer.") TieLayer layer,
        @Description("How many ties, each counted once.") long ties) {}
