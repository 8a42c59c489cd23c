/// Tests of the anchors, the creative orientation and emergence.
@NullMarked
package org.personahub.engine.design;

import org.jspecify.annotations.NullMarked;
