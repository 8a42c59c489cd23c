@NullMarked
package org.personahub.engine.composer.contextual;

import org.jspecify.annotations.NullMarked;
