/// Who belongs to a community, whose kin they are and who lives with whom: numbers in columns, a pure function of the
/// community's blueprint. No names, no texts, no ties beyond kin and home.
@NullMarked
package org.personahub.engine.community.skeleton;

import org.jspecify.annotations.NullMarked;
