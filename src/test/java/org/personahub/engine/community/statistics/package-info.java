/// Tests of network statistics, on networks whose figures are known.
@NullMarked
package org.personahub.engine.community.statistics;

import org.jspecify.annotations.NullMarked;
