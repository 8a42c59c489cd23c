@NullMarked
package org.personahub.engine.composer;

import org.jspecify.annotations.NullMarked;
