/// Tests of the ties, over towns whose skeleton is known.
@NullMarked
package org.personahub.engine.community.ties;

import org.jspecify.annotations.NullMarked;
