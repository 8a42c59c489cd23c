@NullMarked
package org.personahub.engine.atlas;

import org.jspecify.annotations.NullMarked;
