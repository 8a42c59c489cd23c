@NullMarked
package org.personahub.engine.persona;

import org.jspecify.annotations.NullMarked;
