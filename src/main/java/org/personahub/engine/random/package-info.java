/// Keyed random streams and what is drawn from them: normals, weighted choices, permutations.
///
/// Every value is a function of its key alone. Floating-point work uses `StrictMath`, so it is the same on every
/// machine. `java.util.Random` and its kin may not appear in the engine.
@NullMarked
package org.personahub.engine.random;

import org.jspecify.annotations.NullMarked;
