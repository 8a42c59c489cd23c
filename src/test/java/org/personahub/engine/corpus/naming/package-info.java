/// Fixtures of naming customs, with real names; NameSheet prints names for reading.
@NullMarked
package org.personahub.engine.corpus.naming;

import org.jspecify.annotations.NullMarked;
