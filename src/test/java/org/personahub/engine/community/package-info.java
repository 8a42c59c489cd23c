/// Tests of communities.
@NullMarked
package org.personahub.engine.community;

import org.jspecify.annotations.NullMarked;
