/// What the texts about a person need besides the modalities: the people and years they name, the voice, what is
/// written.
/// Nothing here knows an anchor, a stage or a gate.
@NullMarked
package org.personahub.engine.composer.textual;

import org.jspecify.annotations.NullMarked;
