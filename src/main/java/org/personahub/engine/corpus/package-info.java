/// The addressable population: exact strata, the permutation of ordinals, and PersonaCorpusGenerator, which draws who a
/// person is: identity, demographics, traits, place and time.
@NullMarked
package org.personahub.engine.corpus;

import org.jspecify.annotations.NullMarked;
