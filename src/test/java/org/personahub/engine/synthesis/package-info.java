@NullMarked
package org.personahub.engine.synthesis;

import org.jspecify.annotations.NullMarked;
