@org.jspecify.annotations.NullMarked
package org.personahub.engine.composer.textual;
