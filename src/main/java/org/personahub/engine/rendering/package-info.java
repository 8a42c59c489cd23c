/// A person rendered for others: as a prompt for a model, and as an abstract portrait.
///
/// It reads finished people, by the paths of their attributes, and nothing else.
@NullMarked
package org.personahub.engine.rendering;

import org.jspecify.annotations.NullMarked;
