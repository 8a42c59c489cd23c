@NullMarked
package org.personahub.engine.corpus;

import org.jspecify.annotations.NullMarked;
