@NullMarked
package org.personahub.engine.community.exchange;

import org.jspecify.annotations.NullMarked;
