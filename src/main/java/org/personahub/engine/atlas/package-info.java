/// The atlas: the read-only statistical model of the world, and its loading from the tables in `/atlas`.
///
/// The tables are made by `tools/atlas`; every one names its source. Nothing here draws a random number.
@NullMarked
package org.personahub.engine.atlas;

import org.jspecify.annotations.NullMarked;
