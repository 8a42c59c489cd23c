/// Who is tied to whom and how: schools, workplaces, neighbourhoods and friendships over a skeleton, and what
/// statistics say of the network. No people are made here.
@NullMarked
package org.personahub.engine.community.ties;

import org.jspecify.annotations.NullMarked;
