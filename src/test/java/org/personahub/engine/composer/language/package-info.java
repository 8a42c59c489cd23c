@NullMarked
package org.personahub.engine.composer.language;

import org.jspecify.annotations.NullMarked;
