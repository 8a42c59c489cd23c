/// Where and when a person lives: place, means, ways, schooling, work, health and the people around them.
///
/// Everything here follows from the core, the facts and tables of territories and occupations; no text is written here
/// that needs more than a phrase.
@NullMarked
package org.personahub.engine.composer.contextual;

import org.jspecify.annotations.NullMarked;
