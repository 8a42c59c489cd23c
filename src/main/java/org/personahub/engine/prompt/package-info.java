/// A person rendered for a model to play: as a system prompt, in the first person, or in one line.
///
/// It reads finished people, by the paths of their attributes, and nothing else.
@NullMarked
package org.personahub.engine.prompt;

import org.jspecify.annotations.NullMarked;
