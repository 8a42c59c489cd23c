/// The function f: the stages and their gates in order, and Corpus, the door through which everyone else meets people.
@NullMarked
package org.personahub.engine.synthesis;

import org.jspecify.annotations.NullMarked;
