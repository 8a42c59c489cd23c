/// The lives of adults in prose: the facts that can be told, which of them are, and the sentences that tell them.
///
/// Every fact comes from another modality; nothing here invents one.
@NullMarked
package org.personahub.engine.composer.textual.biography;

import org.jspecify.annotations.NullMarked;
