@NullMarked
package org.personahub;

import org.jspecify.annotations.NullMarked;
