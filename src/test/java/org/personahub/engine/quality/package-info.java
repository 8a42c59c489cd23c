/// Tests of the fidelity report.
@NullMarked
package org.personahub.engine.quality;

import org.jspecify.annotations.NullMarked;
