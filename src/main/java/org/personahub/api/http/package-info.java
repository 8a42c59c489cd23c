/// What stands before the doors of the API on the way in: the shape of HTTP requests, before anything is executed.
@NullMarked
package org.personahub.api.http;

import org.jspecify.annotations.NullMarked;
