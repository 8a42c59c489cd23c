/// Stored people on a real PostgreSQL.
@NullMarked
package org.personahub.store;

import org.jspecify.annotations.NullMarked;
