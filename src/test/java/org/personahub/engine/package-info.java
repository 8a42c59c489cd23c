@NullMarked
package org.personahub.engine;

import org.jspecify.annotations.NullMarked;
