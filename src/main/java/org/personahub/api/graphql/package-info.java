/// The GraphQL door: resolvers, paging, opaque ids and cursors, limits, and what clients read when something is wrong.
/// The types of the schema are in `schema`; nothing but these two packages knows GraphQL.
@NullMarked
package org.personahub.api.graphql;

import org.jspecify.annotations.NullMarked;
