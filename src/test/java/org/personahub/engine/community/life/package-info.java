@NullMarked
package org.personahub.engine.community.life;

import org.jspecify.annotations.NullMarked;
