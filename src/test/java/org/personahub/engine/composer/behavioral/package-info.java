@NullMarked
package org.personahub.engine.composer.behavioral;

import org.jspecify.annotations.NullMarked;
