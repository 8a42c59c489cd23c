/// How much is worked on at once: in a worker, by how the database keeps up, and over all workers, by how much waits.
/// Pure decisions from figures that are handed in; no clock, no database and no thread belong here.
@NullMarked
package org.personahub.orchestration.scaling;

import org.jspecify.annotations.NullMarked;
