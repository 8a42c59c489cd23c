/// Grammars: words chosen by what holds for a person. A grammar knows facts, not people; the composers fill them.
///
/// Nothing here depends on a modality, and nothing but the composers and the designer depends on it.
@NullMarked
package org.personahub.engine.composer.language;

import org.jspecify.annotations.NullMarked;
