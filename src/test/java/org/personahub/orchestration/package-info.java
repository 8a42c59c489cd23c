/// Runs on a real PostgreSQL.
@NullMarked
package org.personahub.orchestration;

import org.jspecify.annotations.NullMarked;
