/// Tests of the build itself.
@NullMarked
package org.personahub.build;

import org.jspecify.annotations.NullMarked;
