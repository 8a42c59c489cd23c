/// Pipeline runs: planned as chunks, leased to workers, synthesised, stored, and kept going through failures.
/// Statements live in the store, people come from the engine; nothing here knows GraphQL or HTTP.
@NullMarked
package org.personahub.orchestration;

import org.jspecify.annotations.NullMarked;
