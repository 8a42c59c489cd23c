/// Tests of the GraphQL door, through HTTP.
@NullMarked
package org.personahub.api.graphql;

import org.jspecify.annotations.NullMarked;
