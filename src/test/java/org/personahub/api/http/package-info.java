/// Tests of what stands before the doors.
@NullMarked
package org.personahub.api.http;

import org.jspecify.annotations.NullMarked;
