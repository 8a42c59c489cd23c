@NullMarked
package org.personahub.engine.rendering;

import org.jspecify.annotations.NullMarked;
