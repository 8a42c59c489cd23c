/// PolyModalPersonaDesigner: the anchors every modality expresses, the creative orientation of a person, and the
/// emergent properties that follow from several modalities together.
@NullMarked
package org.personahub.engine.design;

import org.jspecify.annotations.NullMarked;
