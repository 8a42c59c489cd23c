/// What a person has lived through and how they take things: life line, memories, coping, responses. Only
/// SyntheticDataComposer comes in from outside.
@NullMarked
package org.personahub.engine.composer.experiential;

import org.jspecify.annotations.NullMarked;
