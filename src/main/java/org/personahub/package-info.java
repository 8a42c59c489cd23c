/// PersonaHub, a population engine. Start reading at `ARCHITECTURE.md`.
@NullMarked
package org.personahub;

import org.jspecify.annotations.NullMarked;
