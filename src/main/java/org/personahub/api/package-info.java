/// The doors of the service. Nothing here generates or stores.
@NullMarked
package org.personahub.api;

import org.jspecify.annotations.NullMarked;
