/// What a community shares: its name, history, institutions, rituals, places, roles and tensions, which the texts of
/// its members refer to, and how those who are tied met. Roles go by age and work, never by origin or faith.
@NullMarked
package org.personahub.engine.community.life;

import org.jspecify.annotations.NullMarked;
