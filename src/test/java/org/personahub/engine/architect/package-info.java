@NullMarked
package org.personahub.engine.architect;

import org.jspecify.annotations.NullMarked;
