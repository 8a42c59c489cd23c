/// Where the service keeps its data: the configured PostgreSQL, or an embedded one that lives in a data folder.
/// Plain Java that runs before Quarkus does, so nothing in here may be a bean. Tables and SQL of the application
/// belong to `store`.
@NullMarked
package org.personahub.platform.database;

import org.jspecify.annotations.NullMarked;
