/// Tests of the embedded database with real servers and real processes, and of the configuration that asks for one.
@NullMarked
package org.personahub.platform.database;

import org.jspecify.annotations.NullMarked;
