package org.personahub.engine.composer.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way to write a symbol of a grammar, while it is compiled.
///
/// @param id its name, when somebody asks for it
/// @param condition what must hold for the person; the same object for the same words
/// @param weight relative likelihood among those that fit, above 0
/// @param pulls how much likelier each measure makes it
record Alternative(@Nullable String id, Condition condition, double weight, Pull[] pulls, List<Piece> pieces) {}
