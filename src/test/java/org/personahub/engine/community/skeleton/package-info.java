/// Tests of who belongs to a community, and a small town that others test with.
@NullMarked
package org.personahub.engine.community.skeleton;

import org.jspecify.annotations.NullMarked;
