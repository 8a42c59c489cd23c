/// Tests of what is asked for by plain HTTP.
@NullMarked
package org.personahub.api.rest;

import org.jspecify.annotations.NullMarked;
