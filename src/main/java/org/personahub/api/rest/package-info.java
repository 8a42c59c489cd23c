/// What is asked for by plain HTTP: files that are too large for an answer of GraphQL. Text is written as it is read
/// from
/// the store, and waits when the client reads slowly.
@NullMarked
package org.personahub.api.rest;

import org.jspecify.annotations.NullMarked;
