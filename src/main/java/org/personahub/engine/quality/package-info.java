/// Quality: measures people against what is known of the population they stand for.
///
/// It reads people and the atlas's tables, and knows nothing of how people are made: `corpus`, `composer`, `design` and
/// `synthesis` stay out, so that it judges a stranger's people as it judges our own.
@NullMarked
package org.personahub.engine.quality;

import org.jspecify.annotations.NullMarked;
