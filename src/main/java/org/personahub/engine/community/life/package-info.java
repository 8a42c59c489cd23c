/// What a community shares: its name, history, institutions, rituals, places, roles and tensions, which the texts of
/// its
/// members refer to.
@NullMarked
package org.personahub.engine.community.life;

import org.jspecify.annotations.NullMarked;
