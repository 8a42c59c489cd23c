/// The measurements behind PERFORMANCE.md: JMH benchmarks of the engine, and the command that runs them and prints
/// their table.
///
/// Nothing here is a test; nothing else depends on it.
@NullMarked
package org.personahub.bench;

import org.jspecify.annotations.NullMarked;
