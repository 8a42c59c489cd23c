@NullMarked
package org.personahub.engine.prompt;

import org.jspecify.annotations.NullMarked;
