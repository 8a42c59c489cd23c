@NullMarked
package org.personahub.engine.random;

import org.jspecify.annotations.NullMarked;
