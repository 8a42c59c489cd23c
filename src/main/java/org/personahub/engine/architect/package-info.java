/// What a caller asks for (`Requirements`) and what PersonaHubArchitect answers (`Blueprint`).
@NullMarked
package org.personahub.engine.architect;

import org.jspecify.annotations.NullMarked;
