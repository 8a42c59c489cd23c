/// The types of the GraphQL schema, as records and enums, and their mapping from the engine's, the store's and the
/// orchestration's. Nothing here decides, reads or stores; a `get…` method of a type is one of its fields.
@NullMarked
@DefaultNonNull
package org.personahub.api.graphql.schema;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
