/// What can be counted in a community's network, each figure beside what is known of real ones. Networks are
/// measured here, never made.
@NullMarked
package org.personahub.engine.community.statistics;

import org.jspecify.annotations.NullMarked;
