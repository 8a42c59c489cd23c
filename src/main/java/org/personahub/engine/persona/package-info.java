/// The records of a person, their layout in a stored document, and the provenance of every attribute.
///
/// Nothing here knows how a person is made.
@NullMarked
package org.personahub.engine.persona;

import org.jspecify.annotations.NullMarked;
