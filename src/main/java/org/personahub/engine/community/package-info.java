/// Communities: a skeleton first, then people. `Community` is the door; a member is a person given what the skeleton
/// says.
/// Nothing here reads a database or a clock, and nobody's text waits for another's.
@NullMarked
package org.personahub.engine.community;

import org.jspecify.annotations.NullMarked;
