/// Decisions about how much is worked on at once, in simulated time.
@NullMarked
package org.personahub.orchestration.scaling;

import org.jspecify.annotations.NullMarked;
