/// What PostgreSQL keeps: people, runs, chunks and blueprints. Entities are for reading; each table has one class with
/// its statements. Nothing here knows what a state means or when work happens: that is orchestration.
@NullMarked
package org.personahub.store;

import org.jspecify.annotations.NullMarked;
