/// Tests of the service as a process, and the database that all tests of the service share.
@NullMarked
package org.personahub.platform;

import org.jspecify.annotations.NullMarked;
